/** Words of a link to the full page, behind the end of a sentence or an ellipsis. */
const MORE =
  /(?<=[.!?…»"”’)\]。！？]\s*)(?:\[?(?:read (?:more|the full (?:article|story)|full (?:article|story))|continue reading|learn more|more|weiterlesen|mehr lesen|lire la suite|en savoir plus|leer más|seguir leyendo|leggi tutto|continua a leggere|lees meer|läs mer|les mer|читать далее|подробнее|続きを読む|もっと見る|阅读全文|继续阅读|더 보기|קרא עוד|اقرأ المزيد|ادامه مطلب)\]?)\s*[»›→>.…]*$/iu
/** What such words stand behind: most lines end without one of these, and are not looked through for words. */
const BEHIND = /[.!?…»"”’)\]。！？]/u
/** As much of a line's end as is looked at; in characters. */
const END = 60

/** Where a "Read more" at the end of a line stands; null when there is none. */
export function trailingMore(
  line: string,
): { readonly start: number; readonly end: number } | null {
  const text = line.trimEnd()
  const from = Math.max(0, text.length - END)
  const end = text.slice(from)
  const match = BEHIND.test(end) ? MORE.exec(end) : null
  if (match === null || from + match.index === 0) return null
  return { start: from + match.index, end: text.length }
}
