import type { FeatureRow } from '../classify/features/to-feature-table.ts'
import { textKey } from '../text-key.ts'
import { ABOUT_AUTHOR } from './about-author.ts'
import type { AuthorCandidate, AuthorForm } from './author-candidate.ts'
import type { AuthorPage } from './author-page.ts'

const YEAR = /(?:^|\D)(?:19|20)\d{2}(?!\d)/u

const AGO = /\b\d+\s?(?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?|yr|mo|d|h|y)\b/iu

const READING = /\bmin(?:ute)?s?\s+read\b|read(?:ing)? time/iu

const CREDIT =
  /\b(?:photo|image|picture|illustration|courtesy|getty|credit|reviewed|fact[- ]checked)/iu

const ROLE =
  /\b(?:editor|writer|author|founder|contributor|reporter|member|journalist|director|specialist|manager|expert|staff|professor|correspondent|analyst|team|blogger|user|engineer|consultant)\b/iu

const COMMENT = /\b(?:says|wrote|replied|reply|comments?)\b/iu

const PARTICLES =
  /^(?:de|da|di|del|della|du|van|von|der|den|la|le|bin|al|ibn|el|y|e|and|und|et|&|of|the|zu|af|av)$/u

const LONGEST_SHORT = 200

const FAR = 60

const forms: Readonly<Record<AuthorForm, number>> = {
  bare: 0,
  inside: 1,
  starter: 2,
  labelled: 3,
  byline: 4,
}

/** What speaks for a candidate, by name; the names and their order are part of the trained table. */
export function authorFeatures(
  { index, name, form, part, parts }: AuthorCandidate,
  page: AuthorPage,
): FeatureRow {
  const { passages, title, common, copies, named, firstText } = page
  const passage = passages[index]
  const text = passage?.unit.text ?? ''
  const around = (offset: number): string => {
    const near = passages[index + offset]?.unit.text ?? ''
    return near.length <= LONGEST_SHORT ? near : ''
  }
  const size = (offset: number): number =>
    Math.log1p(passages[index + offset]?.unit.text.length ?? 0)
  const dated = (near: string): number => (YEAR.test(near) ? 2 : AGO.test(near) ? 1 : 0)
  const key = textKey(name)
  const words = name.split(/\s+/u)
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  const particles = words.filter((word) => PARTICLES.test(word)).length
  const letters = name.match(/\p{L}/gu)?.length ?? 0
  const uppers = name.match(/\p{Lu}/gu)?.length ?? 0
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
    digits: /\p{Nd}/u.test(name) ? 1 : 0,
    signs: /[^\p{L}\p{M}\p{N}\s.,'’&-]/u.test(name) ? 1 : 0,
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
    datedHere: dated(text),
    dated1: dated(around(1)),
    dated2: dated(around(2)),
    datedAbove: dated(around(-1)),
    reading: [-2, -1, 0, 1, 2, 3].some((offset) => READING.test(around(offset))) ? 1 : 0,
    credit: CREDIT.test(text) ? 2 : CREDIT.test(around(-1)) ? 1 : 0,
    about: ABOUT_AUTHOR.test(text) ? 2 : ABOUT_AUTHOR.test(around(-1)) ? 1 : 0,
    role: ROLE.test(text) ? 2 : ROLE.test(around(1)) ? 1 : 0,
    comment: COMMENT.test(text) ? 2 : COMMENT.test(around(1)) || COMMENT.test(around(-1)) ? 1 : 0,
    size1: size(1),
    size2: size(2),
    sizeAbove: size(-1),
  }
}
