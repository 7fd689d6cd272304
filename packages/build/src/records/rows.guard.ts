import type { EditionSummary } from '@fonds/model'
import type { StagedPage } from '@fonds/search'
import type { BrowsePage, Site } from '@fonds/theme'
import { isObject } from '../is-object.ts'
import type {
  AccountRow,
  EditionRow,
  FoundRow,
  PlaceRow,
  RecordRow,
  SightingRow,
  ViewRow,
} from './rows.ts'

// Rows come out of the store, which has checked their digest: what is asked here is only that the object is of the
// right kind, not that each of its fields is.

export function isRecordRow(value: unknown): value is RecordRow {
  return isObject(value) && isObject(value['record']) && typeof value['text'] === 'string'
}

export function isFoundRow(value: unknown): value is FoundRow {
  return isObject(value) && typeof value['id'] === 'string' && isObject(value['place'])
}

export function isViewRow(value: unknown): value is ViewRow {
  return value === null || (isObject(value) && isObject(value['evidence']))
}

export function isStagedPage(value: unknown): value is StagedPage {
  return isObject(value) && typeof value['html'] === 'string'
}

export function isEditionRow(value: unknown): value is EditionRow {
  return isObject(value) && isObject(value['edition']) && isObject(value['summary'])
}

export function isSummary(value: unknown): value is EditionSummary {
  return isObject(value) && typeof value['id'] === 'string' && typeof value['label'] === 'string'
}

export function isAnyRow(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

export function isSightingRow(row: object): row is SightingRow {
  return 'type' in row && row.type === 'sighting'
}

export function isAccountRow(row: object): row is AccountRow {
  return 'type' in row && row.type === 'account'
}

export function isPlaceRow(value: unknown): value is PlaceRow {
  return isObject(value) && isObject(value['neighbours']) && isObject(value['references'])
}

export function isSite(value: unknown): value is Site {
  return isObject(value) && typeof value['title'] === 'string' && Array.isArray(value['scripts'])
}

export function isBrowsePage(value: unknown): value is BrowsePage {
  return isObject(value) && isObject(value['ref']) && isObject(value['content'])
}
