import type { SourceRecord } from '@fonds/model'
import { digestOf } from '@fonds/workflow'

/** Hexadecimal characters of a digest that choose a bundle. */
const HASH_LENGTH = 8

/**
 * The name of the bundle that holds a page: its language, and where that is split, which part, counted from 1. It depends
 * on where the record was found and not on what it says: a page that is added or changed touches one bundle, also where
 * the change gave it another address.
 */
export function nameBundle(
  lang: string,
  { url, dump, offset }: Pick<SourceRecord, 'url' | 'dump' | 'offset'>,
  count: number,
): string {
  if (count === 1) return lang
  const place = url ?? `${dump}\n${offset}`
  const hash = Number.parseInt(digestOf(place).slice(0, HASH_LENGTH), 16)
  return `${lang}-${(hash % count) + 1}`
}
