import { hasDigit } from '../text/digits.ts'
import { readByline } from '../authors/read-byline.ts'
import { countWords } from '../text/count-words.ts'
import { endsSentence } from '../text/sentence-signs.ts'
import { trailingMore } from '../text/trailing-more.ts'

/** What a passage can be inside a listing, by its own shape. */
export type LineRole = 'prose' | 'date' | 'byline' | 'more' | 'price' | 'count' | 'credit' | 'short'

/** Words from which a passage that ends a sentence is prose, and from which any is. Chosen, not measured. */
const PROSE_WORDS = 9
const LONG_WORDS = 28
/** Longer passages are neither dates nor bylines nor buttons; in characters. */
export const LONGEST_SIGN = 110

const MORE =
  /^(?:read|continue|see|view|show|load|learn|find out|discover|more|keep|full|open|weiterlesen|mehr|lire|en savoir|voir|leer|ver|seguir|leggi|continua|scopri|lees|läs|les mer|читать|подробнее|далее|続き|続きを読む|続きを見る|詳しく見る|詳細を見る|もっと|全文|阅读|查看|更多|더 보기|자세히 보기|קרא|للمزيد|المزيد|اقرأ)(?:\s+(?:more|reading|details?|all|the|full|article|story|post|less|now|on|about|la suite|plus|más|tutto|meer|mer|דאלה|עוד|المزيد).*)?\s*[»›→>.…]*$/iu
const DATE =
  /(?:\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}|(?:1[89]|20)\p{Nd}{2}(?:[年년]|[./-]\p{Nd}{1,2}(?!\p{Nd}))|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|mars|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)[a-zé]*\.?,?\s+\p{Nd}{1,4}|\p{Nd}{1,2}\.?\s+(?:de\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|mars|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)|\p{Nd}+\s+(?:hours?|days?|weeks?|months?|years?|mins?|minutes?|h|d)\s+ago|\byesterday\b|\btoday\b)/iu
/** A day and a month in languages whose short names of months begin other words: whole words alone. */
const DAY_AND_MONTH =
  /\p{Nd}{1,2}\.?\s+(?:de\s+)?(?:fev(?:ereiro)?|maio|outubro|mrt|maart|mei|maj|maja|янв(?:аря)?|фев(?:раля)?|мар(?:та)?|апр(?:еля)?|мая|июн(?:я)?|июл(?:я)?|авг(?:уста)?|сен(?:тября)?|окт(?:ября)?|ноя(?:бря)?|дек(?:абря)?|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|stycznia|lutego|marca|kwietnia|czerwca|lipca|sierpnia|września|października|listopada|grudnia|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μα[ΐϊίι]ου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|οκτωβρίου|νοεμβρίου|δεκεμβρίου|يناير|فبراير|مارس|[أإا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|ב?ינואר|ב?פברואר|ב?מרץ|ב?אפריל|ב?מאי|ב?יוני|ב?יולי|ב?אוגוסט|ב?ספטמבר|ב?אוקטובר|ב?נובמבר|ב?דצמבר|जन(?:वरी)?|फ़?र(?:वरी)?|मार्च|अप्र(?:ैल)?|मई|जून|जुल(?:ाई)?|अग(?:स्त)?|सित(?:ंबर|म्बर)?|अक्ट(?:ूबर)?|नव(?:ंबर|म्बर)?|दिस(?:ंबर|म्बर)?)(?![\p{L}\p{M}])/iu
/** How long ago, in languages other than English. */
const AGO =
  /(?:\bvor \p{Nd}+ (?:min|stunde|tag|woche|monat|jahr)|\bil y a \p{Nd}+ (?:min|heure|jour|semaine|mois|an)|\b(?:hace|há) \p{Nd}+ (?:min|hora|d[ií]a|semana|mes|mês|año|ano)|\p{Nd} (?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa\b|\p{Nd} (?:minuten|uur|dag|dagen|weken|maanden|jaar) geleden|\bför \p{Nd}+ \p{L}+ sedan|\bfor \p{Nd}+ \p{L}+ siden|\p{Nd} (?:min(?:ut)?|godzin|dni|tygodni|miesi|lat)\p{L}* temu|\p{Nd} (?:минут|час|д(?:ень|н)|недел|месяц|год|лет|хвилин|годин|тиж|місяц|рок)\p{L}* (?:назад|тому)|\p{Nd} (?:dakika|saat|gün|hafta|ay|yıl) önce|\p{Nd} ?(?:秒|分|時間|日|週間|[かヶカ]月|年)前|\p{Nd} ?(?:分钟|小时|天|周|个月|年)前|\p{Nd} ?(?:분|시간|일|주|개월|달|년) ?전|منذ \p{Nd}+ |לפני \p{Nd}+ |\p{Nd} (?:मिनट|घंटे|दिन|सप्ताह|महीने|साल) पहले)/iu
/**
 * Without a digit a text is asked for nothing else: dates, prices and counts hold one. Like those of credits, these words
 * need no `u` flag: without it they are found in a fifth of the time.
 */
const DAY_WORD = /\b(?:yesterday|today)\b/i
const PRICE = /(?:[$€£¥₹]\s?\p{Nd}|\p{Nd}\s?(?:€|EUR|USD|kr|円|元|₽|zł))/u
const COUNT =
  /\p{Nd}[\p{Nd}.,kKmM]*\s*(?:comments?|replies|views?|likes?|shares?|min(?:ute)?s?|reviews?|ratings?|stars?|votes?|answers?|points?|followers|books?|items?|products?|boxes|folders|volumes|files|episodes|pages|seiten|bände|kommentare?|commentaires?|comentarios?|件)\b/iu
/** Two authors or more, their given names cut to letters, as bibliographies write them before or behind the others. */
const AUTHORS =
  /^(?:(?:(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+,? \p{Lu}{1,3}\.?)(?:, and | and |, & | & |, | et | und | y |; |$)){2,}(?:et al\.?)?$/u
const CREDIT =
  /(?:getty|shutterstock|istock|unsplash|reuters|©|\bcredit\b|\bphoto(?:graph)?(?: by|:|\s*\/)|\bimage(?: by|:| courtesy)|\bvia\s|\bfoto:)/i

/**
 * Names what a passage is by its own shape; anything short is `short`.
 *
 * @param words how many it has: `countWords`.
 */
export function lineRole(text: string, words: number = countWords(text)): LineRole {
  if (words >= LONG_WORDS || (words >= PROSE_WORDS && isSentence(text))) return 'prose'
  if (text.length > LONGEST_SIGN) return 'short'
  if (MORE.test(text)) return 'more'
  if ((words <= 14 && readByline(text) !== null) || AUTHORS.test(text)) return 'byline'
  const digits = hasDigit(text)
  if (words <= 16 && saysDate(text, digits)) return 'date'
  if (digits && PRICE.test(text)) return 'price'
  if (digits && words <= 10 && COUNT.test(text)) return 'count'
  return words <= 12 && CREDIT.test(text) ? 'credit' : 'short'
}

/** Without a digit a date can only be a word. */
function saysDate(text: string, digits: boolean): boolean {
  return digits
    ? DATE.test(text) || DAY_AND_MONTH.test(text) || AGO.test(text)
    : DAY_WORD.test(text)
}

function isSentence(text: string): boolean {
  const more = trailingMore(text)
  return endsSentence(more === null ? text : text.slice(0, more.start).trimEnd())
}
