import type { TransformRuleId } from '../rules.ts'
import { isPicture } from '../passages/is-picture.ts'
import type { Passage } from '../passages/passage.ts'
import { isBreadcrumb } from '../text/is-breadcrumb.ts'
import { readByline } from '../authors/read-byline.ts'

/** Rules that name a line so surely that it is no title, however much it looks like one. */
const noTitles: ReadonlySet<string> = new Set<TransformRuleId>([
  'skip-link',
  'search-box',
  'login',
  'pagination',
  'cookie-notice',
  'sign-up',
  'share-bar',
  'interface-text',
])

/** Such a rule names also what merely stands below a menu or a bar: only a line that says so itself is none. Chosen. */
const MOSTLY_PHRASES = 0.5

/** How the first link of many pages begins, in the languages that write it so; a page may be too short for the classifier to tell. */
const SKIP_LINK =
  /^(?:(?:skip|jump|go) (?:to|navigation)|(?:direkt )?zum inhalt|aller au contenu|(?:saltar|ir) al contenido|vai al contenuto|(?:pular|ir) para o conte|naar (?:de )?inhoud|перейти к|דלג|تخط|本文へ|コンテンツへ|跳到|跳至|본문)/iu

/** The name of the file, and what an editor has put in brackets. */
const FILE_NAME = /^[\w-]+\.(?:txt|html?|pdf|docx?)$/u
const BRACKETED = /^(?:\[[^\]]*\]\s*)+$/u

/** Says of a text what it is but for its title: the elements of Dublin Core, and their names in neighbouring languages. */
const ELEMENT =
  /^(?:creator|collector|contributor|coverage|date|description|abstract|format|identifier|language|publisher|relation|rights|source|type|verfasser(?:in)?|sprache|verlag|herausgeber(?:in)?|langue|éditeur|auteur|idioma|editorial|lingua|taal|språk|язык|издательство|言語|出版社|语言|語言)(?:\s?\/\s?\p{L}+)?\s*[:：]\s*(?=\S)/iu

/** How a line begins that says whose the page is. */
const OWNER = /^(?:[©Ⓒ]|copyright\s?(?:©|\(c\)|\p{Nd}{4}))/iu

/** From a day to a day: how long somebody lived, as it stands below a name, or something lasts. */
const DAY = String.raw`(?:\p{L}+\.? \d{1,2},? |\d{1,2}(?:\.|er|º)? (?:de )?\p{L}+\.? (?:de )?)\d{4}`
const SPAN = new RegExp(String.raw`^${DAY}\s?[-–—]\s?${DAY}$`, 'u')

/** Passages at the top of a page among which the site's name and menu begin. Chosen, not measured. */
const HEADER = 6

/**
 * Is a passage told for certain to be no title? A line that most records of the site hold is at the top of a page its name
 * or its menu; further down it may be a headline that all the others link to.
 */
export function isNoTitle(passage: Passage, index: number): boolean {
  const { keep, judgement, unit, facts, phrases } = passage
  if (isPicture(passage) || facts.some(({ marks }) => marks.whole !== null)) return true
  if (judgement.rule === 'user-set-aside' || SKIP_LINK.test(unit.text)) return true
  if (isBreadcrumb(unit.text)) return true
  if (ELEMENT.test(unit.text) || FILE_NAME.test(unit.text) || BRACKETED.test(unit.text)) return true
  if (SPAN.test(unit.text)) return true
  if (!keep && OWNER.test(unit.text)) return true
  const named =
    (phrases >= MOSTLY_PHRASES && noTitles.has(judgement.rule)) ||
    (unit.spread === 'most' && index < HEADER)
  return (!keep && named) || readByline(unit.text) !== null
}
