import type { Cut } from '@fonds/model'
import { changePassage } from '../passages/change-passage.ts'
import type { Passage } from '../passages/passage.ts'
import { readDate } from '../statements/read-date.ts'
import { draftEntries, type EntryDraft } from './draft-entries.ts'
import type { FoundHeadlines } from './find-headlines.ts'
import type { EntryLine } from './entry-line.ts'
import { findTeaser } from './find-teaser.ts'
import { trailingMore } from '../text/trailing-more.ts'

/** Passages with their entries named. */
export interface EntrySplit {
  readonly passages: readonly Passage[]
  readonly entries: readonly EntryDraft[]
}

/**
 * Splits a listing page into its entries; a page without headlines of entries is given back as it is.
 *
 * @param lang the language of the page, BCP 47.
 */
export function splitEntries(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
  found: FoundHeadlines | null,
  lang: string,
): EntrySplit {
  const headlines = found?.headlines.filter((place) => passages[place]?.kind !== 'title') ?? []
  if (found === null || headlines.length === 0) return { passages, entries: [] }
  const entries = draftEntries(passages, lines, headlines)
  const copies = countCopies(passages)
  const isOwn = (index: number): boolean =>
    (copies.get(passages[index]?.key ?? '') ?? 1) <= Math.max(2, entries.length / 3)
  const teasers = entries.map((entry) => findTeaser(passages, lines, entry, isOwn))
  const named = [...passages]
  entries.forEach((entry, number) => {
    for (let index = entry.from; index <= entry.to; index++) {
      const passage = passages[index]
      const line = lines[index]
      if (passage === undefined || line === undefined || passage.kind === 'title') continue
      const isHeadline = index === entry.headline
      const part = namePart(passage, line, isHeadline, {
        ...found,
        lang,
        teaser: teasers[number]?.has(index) === true,
        own: isOwn(index),
        inner: index > (entry.headline ?? -1) && entry.to - entry.from >= LONG_ENTRY,
        item: isItemOfList(passages, index),
      })
      named[index] = changePassage(part, { entry: number })
    }
  })
  return { passages: named, entries }
}

/** Passages from which an entry is no teaser but a text with headings and lists. Chosen, not measured. */
const LONG_ENTRY = 10

interface EntrySetting {
  readonly confidence: number
  readonly lang: string
  /** Whether the line says what the entry is about. */
  readonly teaser: boolean
  /** Whether the line is the entry's own and no button or label that the others have too. */
  readonly own: boolean
  /** Whether the entry is long enough to have an order of its own. */
  readonly inner: boolean
  /** Whether the line is an item next to another. */
  readonly item: boolean
}

/** Names one passage of an entry by its role. Headline and running text of an entry are always published. */
function namePart(
  passage: Passage,
  line: EntryLine,
  isHeadline: boolean,
  { confidence, lang, teaser, own, inner, item }: EntrySetting,
): Passage {
  if (passage.judgement.rule.startsWith('user-')) return passage
  if (passage.facts[0]?.marks.whole !== null) return passage
  const kept = passage.keep
    ? passage
    : changePassage(passage, { keep: true, judgement: { rule: 'content', confidence } })
  if (isHeadline) return changePassage(kept, { kind: 'heading', level: 2 })
  if (line.role === 'prose') return withoutMore(changePassage(kept, { kind: bodyKind(passage) }))
  if (line.role === 'more')
    return changePassage(passage, {
      keep: false,
      judgement: { rule: 'read-more', confidence: 0.9 },
    })
  if (teaser) {
    const named: Passage = changePassage(kept, { kind: bodyKind(passage) })
    return line.role === 'date' ? withDate(named, lang) : named
  }
  if (!passage.keep && !own) return passage
  if (line.role === 'byline') return withDate(changePassage(kept, { kind: 'byline' }), lang)
  if (line.role === 'date') return withDate(changePassage(kept, { kind: 'date' }), lang)
  if (inner && passage.kind === 'heading') return changePassage(kept, { kind: 'heading', level: 3 })
  if (inner && item) return kept
  return changePassage(kept, { kind: 'other' })
}

function isItemOfList(passages: readonly Passage[], index: number): boolean {
  return (
    passages[index]?.kind === 'list-item' &&
    [index - 1, index + 1].some((beside) => passages[beside]?.kind === 'list-item')
  )
}

/** What the text of an entry is made of beside paragraphs. */
const BODY: ReadonlySet<Passage['kind']> = new Set(['list-item', 'quote', 'pre', 'cell', 'verse'])

function bodyKind({ kind }: Passage): Passage['kind'] {
  return BODY.has(kind) ? kind : 'paragraph'
}

function countCopies(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const copies = new Map<string, number>()
  for (const { key } of passages) copies.set(key, (copies.get(key) ?? 0) + 1)
  return copies
}

function withDate(passage: Passage, lang: string): Passage {
  const edtf = readDate(passage.unit.text, lang)?.edtf
  return edtf === undefined || edtf === null ? passage : changePassage(passage, { date: edtf })
}

/** A "Read more" behind a teaser is cut off. */
function withoutMore(passage: Passage): Passage {
  const line = passage.facts.at(-1)?.line
  if (line === undefined || passage.cuts.has(line.position.start.line)) return passage
  const stretch = trailingMore(line.value)
  if (stretch === null) return passage
  const number = line.position.start.line
  const cut: Cut = { ...stretch, judgement: { rule: 'read-more', confidence: 0.9 } }
  return changePassage(passage, { cuts: new Map(passage.cuts).set(number, [cut]) })
}
