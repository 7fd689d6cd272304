import type { LedgerSpan } from '@fonds/model'
import { addDamages } from './add-damages.ts'
import type { Damage } from './damage.ts'
import { damagesOf } from './damages-of.ts'
import type { EditionRow } from './rows.ts'

/** What one rule set aside. */
export interface AsideFigure {
  readonly spans: number
  readonly characters: number
  readonly review: number
}

/** Counts of something by name. */
export type Counts = Readonly<Record<string, number>>

/** Records added up. Adding up in another order gives the same. */
export interface Figures {
  readonly records: number
  /** Non-space characters (UTF-16 code units). */
  readonly characters: { readonly published: number; readonly aside: number }
  readonly languages: Counts
  readonly sites: Counts
  readonly kinds: Counts
  readonly formats: Counts
  /** Messages by rule. */
  readonly messages: Counts
  /** What is wrong with dumps and records: where each message stands that is an error. */
  readonly damages: readonly Damage[]
  readonly asideRules: Readonly<Record<string, AsideFigure>>
}

export const noFigures: Figures = {
  records: 0,
  characters: { published: 0, aside: 0 },
  languages: {},
  sites: {},
  kinds: {},
  formats: {},
  messages: {},
  damages: [],
  asideRules: {},
}

/** The figures of one record. */
export function toFigures(
  { record, summary, edition, messages }: EditionRow,
  text: string,
): Figures {
  const asideRules: Record<string, AsideFigure> = {}
  for (const span of edition.ledger) {
    if (span.fate !== 'aside' || span.rule === null) continue
    asideRules[span.rule] = addAside(asideRules[span.rule], asideOf(span, text))
  }
  return {
    records: 1,
    characters: { published: summary.published, aside: summary.aside },
    languages: { [summary.lang]: 1 },
    sites: { [summary.site]: 1 },
    kinds: { [summary.kind]: 1 },
    formats: { [record.format]: 1 },
    messages: countNames(messages.map(({ rule }) => rule)),
    damages: damagesOf(record.dump, record.offset, messages),
    asideRules,
  }
}

/** Adds figures up; the names stand in code unit order. */
export function addFigures(all: Iterable<Figures>): Figures {
  let records = 0
  let published = 0
  let aside = 0
  const languages = new Map<string, number>()
  const sites = new Map<string, number>()
  const kinds = new Map<string, number>()
  const formats = new Map<string, number>()
  const messages = new Map<string, number>()
  const damages: Damage[] = []
  const asideRules = new Map<string, AsideFigure>()
  for (const figures of all) {
    records += figures.records
    published += figures.characters.published
    aside += figures.characters.aside
    addCounts(languages, figures.languages)
    addCounts(sites, figures.sites)
    addCounts(kinds, figures.kinds)
    addCounts(formats, figures.formats)
    addCounts(messages, figures.messages)
    damages.push(...figures.damages)
    for (const [rule, figure] of Object.entries(figures.asideRules))
      asideRules.set(rule, addAside(asideRules.get(rule), figure))
  }
  return {
    records,
    characters: { published, aside },
    languages: inOrder(languages),
    sites: inOrder(sites),
    kinds: inOrder(kinds),
    formats: inOrder(formats),
    messages: inOrder(messages),
    damages: addDamages(damages),
    asideRules: inOrder(asideRules),
  }
}

/** How often each name occurs. */
export function countNames(names: Iterable<string>): Counts {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return inOrder(counts)
}

function asideOf({ start, end, review }: LedgerSpan, text: string): AsideFigure {
  return {
    spans: 1,
    characters: text.slice(start, end).replace(/\s+/g, '').length,
    review: review ? 1 : 0,
  }
}

function addAside(a: AsideFigure | undefined, b: AsideFigure): AsideFigure {
  if (a === undefined) return b
  return {
    spans: a.spans + b.spans,
    characters: a.characters + b.characters,
    review: a.review + b.review,
  }
}

function addCounts(sums: Map<string, number>, counts: Counts): void {
  for (const [name, count] of Object.entries(counts)) sums.set(name, (sums.get(name) ?? 0) + count)
}

function inOrder<V>(values: ReadonlyMap<string, V>): Readonly<Record<string, V>> {
  return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1)))
}
