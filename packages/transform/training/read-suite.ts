import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Passage } from '../src/passages/passage.ts'
import type { Unit } from '../src/passages/unit.ts'
import { readDump } from './read-dump.ts'
import { estrange, scripts } from './estrange.ts'
import { labelLines } from './label-lines.ts'
import { type GoldLine, labelUnits, type UnitLabel } from './label-units.ts'

/** A page to learn from or to measure on. */
export interface TrainingPage {
  readonly id: string
  readonly split: string
  readonly type: string
  readonly site: string
  /** All lines of its gold, in order. */
  readonly gold: readonly GoldLine[]
  /** `wet` and `wrap` are the suite's dumps; the others are made from them (see `variantsOf`). */
  readonly variant: string
  readonly units: readonly Unit[]
  /** The units with their lines; of made variants none. */
  readonly passages: readonly Passage[]
  /** Title and author that the dump holds; null where it holds none, or nobody knows. */
  readonly title: string | null
  readonly author: string | null
  readonly labels: readonly UnitLabel[]
  /** Units that teach nothing: the page title, and copies of the headline that the gold does not judge. */
  readonly neutral: ReadonlySet<number>
}

interface ManifestItem {
  readonly id: string
  readonly type: string
  readonly url?: string
  readonly split: string
}

interface Gold {
  readonly lines: readonly GoldLine[]
  readonly title?: string | null
  readonly titleInDump?: boolean
  readonly author?: string | null
  readonly authorInDump?: boolean
}

/** Words of a page that may get lost between gold and units before the page is left out, as a share. */
const LOST_SHARE = 0.05

/** Reads a suite: every page in both flavours, then its made variants. The order is that of the manifest. */
export function* readSuite(suite: string): Generator<TrainingPage, void> {
  const manifest: readonly ManifestItem[] = JSON.parse(
    readFileSync(join(suite, 'manifest.json'), 'utf8'),
  )
  let number = 0
  for (const item of manifest) {
    const gold: Gold = JSON.parse(readFileSync(join(suite, 'gold', `${item.id}.json`), 'utf8'))
    const host = URL.parse(item.url ?? '')?.hostname
    const site = host?.split('.').slice(-2).join('.') ?? item.id
    const base = {
      id: item.id,
      split: item.split,
      type: item.type,
      site,
      gold: gold.lines,
      title: gold.titleInDump === true ? (gold.title ?? null) : null,
      author: gold.authorInDump === true ? (gold.author ?? null) : null,
    }
    const wetPassages = readFile(join(suite, 'wet', `${item.id}.txt`))
    const wetUnits = wetPassages.map(({ unit }) => unit)
    const wet: TrainingPage = {
      ...base,
      variant: 'wet',
      units: wetUnits,
      passages: wetPassages,
      // The dump is the page title and the gold's lines, so places tell more than words.
      labels: wetUnits.map((unit) =>
        labelLines(gold.lines.slice(Math.max(0, unit.lines[0] - 2), unit.lines[1] - 1)),
      ),
      neutral: new Set([0]),
    }
    const judged = withTitles(wet, gold.title ?? '')
    yield judged
    const seen = gold.lines.filter((line) => line.h === undefined)
    const wrapPassages = readFile(join(suite, 'wrap', `${item.id}.txt`))
    const wrapUnits = wrapPassages.map(({ unit }) => unit)
    const wrap: TrainingPage = {
      ...base,
      variant: 'wrap',
      units: wrapUnits,
      passages: wrapPassages,
      labels: labelUnits(wrapUnits, seen),
      neutral: new Set(),
    }
    if (isAligned(wrap, seen)) {
      const titled = withTitles(wrap, gold.title ?? '')
      yield titled
      yield* variantsOf(number % 2 === 0 ? judged : titled, number)
    }
    number++
  }
}

/**
 * Pages made from a page, so that the trees meet what the suite lacks: the page in another script; its content alone, as
 * a plain document; its content with a few leftovers of the rest, as an extractor leaves them.
 */
function* variantsOf(page: TrainingPage, number: number): Generator<TrainingPage, void> {
  const script = scripts[(number >> 1) % scripts.length] ?? 'latin'
  if (number % 2 === 0)
    yield {
      ...page,
      variant: `strange-${script}`,
      units: estrange(page.units, script, number),
      passages: [],
    }
  const turn = number % 3
  const runs = page.units.map((_, row) => row >> 2)
  const chosen = page.units
    .map((_, row) => row)
    .filter((row) => {
      const content = (page.labels[row]?.content ?? 0) >= 0.5
      // Of the rest, one stretch of four units in eight stays.
      return content || (turn === 2 && ((runs[row] ?? 0) * 7919 + number) % 8 === 0)
    })
  if (chosen.length < 3) return
  const units = chosen.flatMap((row) => page.units[row] ?? [])
  yield {
    ...page,
    variant: turn === 2 ? 'leftovers' : turn === 1 ? `plain-${script}` : 'plain',
    units: turn === 1 ? estrange(units, script, number) : units,
    passages: [],
    labels: chosen.flatMap((row) => page.labels[row] ?? []),
    neutral: new Set(),
  }
}

const HEADING: UnitLabel = { content: 1, kind: 'heading' }
/** Share of words, of the unit's and of the title's, from which a unit says the title. */
const SAYS_TITLE = 0.8

/**
 * Takes the heading that says the title for content and further copies of it for neutral, where the gold leaves them out: its
 * text often starts below them.
 */
function withTitles(page: TrainingPage, title: string): TrainingPage {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  const wanted = words(title)
  const titles = page.units.flatMap(({ text }, row) => {
    if (page.neutral.has(row) || (page.labels[row]?.content ?? 0) >= 0.5) return []
    const own = words(text)
    const both = [...own].filter((word) => wanted.has(word)).length
    return wanted.size > 0 && both >= SAYS_TITLE * Math.max(own.size, wanted.size) ? [row] : []
  })
  // One of them is the page's headline: an edition shows it, and it costs nothing where the gold starts below.
  const headline = titles.find((row) => page.labels[row]?.kind === 'heading') ?? titles[0]
  const labels = page.labels.map((label, row) => (row === headline ? HEADING : label))
  const neutral = new Set([...page.neutral, ...titles.filter((row) => row !== headline)])
  return { ...page, labels, neutral }
}

function readFile(path: string): readonly Passage[] {
  return readDump(readFileSync(path, 'utf8'))
}

function isAligned(page: TrainingPage, gold: readonly GoldLine[]): boolean {
  const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  let wanted = 0
  for (const line of gold) wanted += words(line.t) * line.c
  let got = 0
  page.units.forEach((unit, row) => {
    got += words(unit.text) * (page.labels[row]?.content ?? 0)
  })
  return Math.abs(wanted - got) <= LOST_SHARE * (wanted + 1)
}
