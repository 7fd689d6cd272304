import type { JudgedPage } from './judge-page.ts'

/** A group of columns that is explained together. */
export interface VoiceGroup {
  /** Names of columns that belong to it; the first group that matches has the column. */
  readonly columns: RegExp
  /** What was looked at, as people read it. */
  readonly value: (judged: JudgedPage, row: number) => string
}

const read = (judged: JudgedPage, name: string, row: number): number =>
  judged.first.columns[judged.first.names.indexOf(name)]?.[row] ?? 0
const percent = (share: number): string => `${Math.round(share * 100)} %`

/** The groups, by the name under which they speak. */
export const voices: Readonly<Record<string, VoiceGroup>> = {
  'words-around': {
    columns: /@|-\d+-\d+$|Infinity|^(?:short-run|alike|since-long|last-long|until-long|next-long)/,
    value: ({ content }, row) =>
      `neighbours ${[row - 1, row + 1]
        .filter((at) => at >= 0 && at < content.length)
        .map((at) => percent(content[at] ?? 0))
        .join(' and ')} content`,
  },
  'headers-above': {
    columns: /^(?:since|words-since|prose-since|count|until)-(?!title)/,
    value: (judged, row) => {
      const near = ['menu', 'related', 'comments', 'share', 'sign-up', 'end', 'offer']
        .map((group) => ({ group, distance: read(judged, `since-${group}`, row) }))
        .filter(({ distance }) => distance < HEADER_FAR)
        .sort((a, b) => a.distance - b.distance)[0]
      return near === undefined
        ? 'none'
        : `${near.group}, ${Math.round(2 ** near.distance) - 1} lines above`
    },
  },
  title: {
    columns: /title/,
    value: (judged, row) => `${percent(read(judged, 'in-title', row))} of its words`,
  },
  copies: {
    columns: /cop(?:y|ies)/,
    value: (judged, row) =>
      `${read(judged, 'copy-number', row) + 1} of ${read(judged, 'copies', row)}`,
  },
  'words-shared': {
    columns: /^(?:shared|kin)/,
    value: (judged, row) => `${percent(read(judged, 'shared-with-prose', row))} stand in prose`,
  },
  phrases: {
    columns: /^cue-/,
    value: (judged, row) => `${percent(judged.page.cueShare[row] ?? 0)} of its words`,
  },
  words: {
    columns: /^(?:word-score|words-known)$/,
    value: (judged, row) => `log-odds ${read(judged, 'word-score', row).toFixed(1)}`,
  },
  length: {
    columns: /^(?:words|chars|chars-a-word|of-longest|of-long)$/,
    value: ({ page }, row) => `${Math.round(page.measured.words[row] ?? 0)} words`,
  },
  sentences: {
    columns: /^(?:prose|sentence-ends|words-a-sentence|questions|ends-in-.*|last-class|commas)$/,
    value: ({ page }, row) => `${page.measured.sentenceEnds[row] ?? 0} ended`,
  },
  'place-in-page': {
    columns: /^(?:place|from-.*|to-run-end|words-passed|prose-.*|expected-passed|rank|valley)$/,
    value: ({ page }, row) => `line ${row + 1} of ${page.units.length}`,
  },
  'kind-of-page': {
    columns: /^(?:page-|expected-|highest)/,
    value: (judged, row) => `${percent(read(judged, 'page-prose', row))} prose`,
  },
  'marker-and-blanks': {
    columns: /^(?:marker|marker-ordinal|indent|blank-.*)$/,
    value: ({ page }, row) => `${page.units[row]?.blankBefore ?? 0} blank before`,
  },
  'letters-and-signs': {
    columns: /./,
    value: (judged, row) => `${percent(read(judged, 'capital-words', row))} words with a capital`,
  },
}

/** Distance of a header that is not there; see the columns `since-…`. */
const HEADER_FAR = 14
