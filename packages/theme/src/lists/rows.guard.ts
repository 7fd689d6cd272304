import type { ListRow } from './list-row.ts'
import type { MemberRow, PlacedRow } from './neighbour-rows.ts'
import type { JoinedRow, NamedRow } from './reference-rows.ts'

/** Rows come back from where they were put: only their kind is asked. */
export function isListRow(value: unknown): value is ListRow {
  return has(value, 'summary') && has(value, 'heading')
}

export function isMemberRow(value: unknown): value is MemberRow {
  return has(value, 'at') && has(value, 'site')
}

export function isPlacedRow(value: unknown): value is PlacedRow {
  return has(value, 'at') && has(value, 'neighbours')
}

export function isNamedRow(value: unknown): value is NamedRow {
  return has(value, 'at') && has(value, 'key')
}

export function isJoinedRow(value: unknown): value is JoinedRow {
  return has(value, 'at') && has(value, 'listedOn')
}

function has(value: unknown, name: string): value is object {
  return typeof value === 'object' && value !== null && name in value
}
