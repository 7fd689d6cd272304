import { isObject } from '../is-object.ts'
import type { PublishedRecord } from './published-record.ts'

/** Whether a value read from an archive has what a check of it needs. */
export function isPublishedRecord(value: unknown): value is PublishedRecord {
  if (!isObject(value)) return false
  const { files, characters } = value
  return (
    ['id', 'sha256', 'dump', 'lang'].every((key) => typeof value[key] === 'string') &&
    ['offset', 'bytes'].every((key) => typeof value[key] === 'number') &&
    (value['url'] === null || typeof value['url'] === 'string') &&
    isObject(files) &&
    ['page', 'text', 'ledger'].every((key) => typeof files[key] === 'string') &&
    (files['original'] === null || typeof files['original'] === 'string') &&
    isObject(characters) &&
    ['published', 'aside'].every((key) => typeof characters[key] === 'number')
  )
}
