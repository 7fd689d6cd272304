import { digestOf } from '@fonds/workflow'

/** Hexadecimal characters of a digest that choose a bundle. */
const HASH_LENGTH = 8

/**
 * The name of the bundle that holds a page: its language, and where that is split, which part, counted from 1. It depends
 * on the page's address alone: a page that is added or changed touches one bundle.
 */
export function nameBundle(lang: string, address: string, count: number): string {
  if (count === 1) return lang
  const hash = Number.parseInt(digestOf(address).slice(0, HASH_LENGTH), 16)
  return `${lang}-${(hash % count) + 1}`
}
