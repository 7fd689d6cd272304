import type { FeatureRow } from '../forests/to-feature-table.ts'
import { countCase } from '../text/count-case.ts'
import { hasDigit } from '../text/digits.ts'
import type { AuthorCandidate, AuthorForm } from './author-candidate.ts'
import type { AuthorPage } from './author-page.ts'
import { NAME_PARTICLES } from './name-particles.ts'

const FAR = 60

/** Passages around a name in which the time to read stands. */
const AROUND = [-2, -1, 0, 1, 2, 3]

const forms: Readonly<Record<AuthorForm, number>> = {
  bare: 0,
  inside: 1,
  starter: 2,
  labelled: 3,
  byline: 4,
}

/** What speaks for a candidate, by name; the names and their order are part of the trained table. */
export function authorFeatures(
  { index, name, key, form, part, parts }: AuthorCandidate,
  page: AuthorPage,
): FeatureRow {
  const { passages, title, common, copies, named, firstText, signs } = page
  const passage = passages[index]
  const text = passage?.unit.text ?? ''
  const size = (offset: number): number =>
    Math.log1p(passages[index + offset]?.unit.text.length ?? 0)
  const sign = (column: Uint8Array, offset: number): number => column[index + offset] ?? 0
  const words = name.split(/\s+/u)
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  const particles = words.filter((word) => NAME_PARTICLES.has(word)).length
  const { letters, uppers } = countCase(name)
  const clip = (value: number): number => Math.max(-FAR, Math.min(FAR, value))
  return {
    form: forms[form],
    part,
    parts,
    share: name.length / Math.max(1, text.length),
    words: words.length,
    chars: name.length,
    capitals: (capitals + particles) / words.length,
    lowerStart: /^\p{Ll}/u.test(name) ? 1 : 0,
    uppers: uppers / Math.max(1, letters),
    digits: hasDigit(name) ? 1 : 0,
    signs: /(?![A-Za-z\d ])[^\p{L}\p{M}\p{N}\s.,'’&-]/u.test(name) ? 1 : 0,
    commas: name.match(/,/gu)?.length ?? 0,
    common:
      words.filter((word) => word.length > 2 && common.has(word.toLowerCase())).length /
      words.length,
    fromTitle: title === null ? FAR : clip(index - title),
    toText: clip(firstText - index),
    place: Math.log1p(index),
    content: passage?.content ?? 0,
    heading: passage?.heading ?? 0,
    listItem: passage?.listItem ?? 0,
    wordScore: passage?.wordScore ?? 0,
    above: passages[index - 1]?.content ?? -1,
    below: passages[index + 1]?.content ?? -1,
    copies: copies.get(key) ?? 0,
    named: named.get(key) ?? 0,
    inFirst: key !== '' && page.firstLine.includes(` ${key} `) ? 1 : 0,
    datedHere: sign(signs.dated, 0),
    dated1: sign(signs.dated, 1),
    dated2: sign(signs.dated, 2),
    datedAbove: sign(signs.dated, -1),
    reading: Math.max(...AROUND.map((offset) => sign(signs.reading, offset))),
    credit: 2 * sign(signs.credit, 0) || sign(signs.credit, -1),
    about: 2 * sign(signs.about, 0) || sign(signs.about, -1),
    role: 2 * sign(signs.role, 0) || sign(signs.role, 1),
    comment: 2 * sign(signs.comment, 0) || sign(signs.comment, 1) || sign(signs.comment, -1),
    size1: size(1),
    size2: size(2),
    sizeAbove: size(-1),
  }
}
