import { joinAlternatives } from '../text/join-alternatives.ts'
import type { DateReading } from './date-reading.ts'
import { OTHER_DAY_WORDS } from './other-day-words.table.ts'

const all = (list: 'words' | 'prepositions' | 'behind'): string =>
  joinAlternatives(Object.values(OTHER_DAY_WORDS).map((language) => language[list]))
const END = String.raw`(?![\p{L}\p{M}])`
/** What may stand between such a word and its day: signs, a preposition, a word for day or date. */
const BETWEEN = String.raw`[^\p{L}\p{N}]*(?:(?:am|an|dag|dagen|data|date|dato|datum|day|del?|den|dia|día|dne|el|em|fecha|il|in|le|ngày|on|op|pada|tanggal|the|za|в|на|в день|في|ב)${END}[^\p{L}\p{N}]*){0,2}`
const LEADS = new RegExp(String.raw`^[^\p{L}\p{N}]*(?:the\s)?(?:${all('words')})${END}`, 'iu')
/** Words begin behind no letter, but in scripts without spaces. */
const START = String.raw`(?:(?<![\p{L}\p{M}])|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]))`
const NEXT = new RegExp(
  String.raw`${START}(?:(?:${all('words')})${END}${BETWEEN}|(?:${all('prepositions')})\s?)$|(?:\(\*|[†✝])\s?$`,
  'iu',
)
const BEHIND = new RegExp(String.raw`^[)）]?\s?(?:${all('behind')})`, 'iu')
/** What says that the day is that of the page, whatever stands before it. */
const OWN =
  /publi|posted|updat|modif|revised|veröffentlich|erschienen|aktualis|actuali|aggiorn|atualiz|bijgewerkt|geplaatst|uppdater|opdater|oppdater|julkaistu|päivitet|aktualiz|közzé|frissít|yayın|güncel|опубл|обновл|оновл|δημοσ|ενημερ|نشر|تحديث|منتشر|עודכן|פורסם|प्रकाशित|diterbitkan|diperbarui|đăng|cập nhật|更新|公開|掲載|投稿|发布|發布|게시|등록|입력|수정/iu
/** A sign that parts what a line says. */
const PART = /[|·•]/u

/** Does a line say that its day is that of something else: of a birth, a deadline, an opening? */
export function saysOtherDay(text: string, { start, end }: DateReading): boolean {
  const before = text.slice(0, start).split(PART).at(-1) ?? ''
  if (OWN.test(before)) return false
  return LEADS.test(before) || NEXT.test(before) || BEHIND.test(text.slice(end))
}
