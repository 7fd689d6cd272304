import * as ar from 'chrono-node/ar'
import * as de from 'chrono-node/de'
import * as es from 'chrono-node/es'
import * as fi from 'chrono-node/fi'
import * as fr from 'chrono-node/fr'
import * as indonesian from 'chrono-node/id'
import * as italian from 'chrono-node/it'
import * as ja from 'chrono-node/ja'
import * as nl from 'chrono-node/nl'
import * as pt from 'chrono-node/pt'
import * as ru from 'chrono-node/ru'
import * as sv from 'chrono-node/sv'
import * as uk from 'chrono-node/uk'
import * as vi from 'chrono-node/vi'
import * as zh from 'chrono-node/zh'
import type { DateReader } from './date-reader.ts'

/** The readers of `chrono-node` by language; English is tried in every language, last. */
export const dateReaders: Readonly<Record<string, DateReader>> = {
  ar: ar.parse,
  de: de.parse,
  es: es.parse,
  fi: fi.parse,
  fr: fr.parse,
  id: indonesian.parse,
  it: italian.parse,
  ja: ja.parse,
  nl: nl.parse,
  pt: pt.parse,
  ru: ru.parse,
  sv: sv.parse,
  uk: uk.parse,
  vi: vi.parse,
  zh: zh.hans.parse,
}
