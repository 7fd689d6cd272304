import { isObject } from '../is-object.ts'
import type { IngestFacts } from './ingest-facts.ts'

/** Whether the facts of a task are those of `ingest`. */
export function isIngestFacts(value: unknown): value is IngestFacts {
  if (!isObject(value)) return false
  const { shards, records, messages, damages, pieces } = value
  return (
    typeof shards === 'number' &&
    typeof records === 'number' &&
    isObject(messages) &&
    Object.values(messages).every((count) => typeof count === 'number') &&
    Array.isArray(damages) &&
    damages.every(isDamage) &&
    Array.isArray(pieces) &&
    pieces.every(isPiece)
  )
}

function isDamage(value: unknown): boolean {
  return (
    isObject(value) &&
    ['dump', 'rule', 'reason'].every((key) => typeof value[key] === 'string') &&
    ['offset', 'count'].every((key) => typeof value[key] === 'number') &&
    (value['line'] === null || typeof value['line'] === 'number')
  )
}

function isPiece(value: unknown): boolean {
  return (
    isObject(value) &&
    ['dump', 'rule', 'output'].every((key) => typeof value[key] === 'string') &&
    ['offset', 'length'].every((key) => typeof value[key] === 'number') &&
    (value['of'] === 'stream' || value['of'] === 'stored')
  )
}
