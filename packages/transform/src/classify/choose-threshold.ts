import { isStrange } from './weigh/is-strange.ts'

/** Below this probability the page itself speaks against a unit; of plain documents nothing else is set aside. Chosen. */
export const CLEAR = 0.1
/** Below this one it does where the unit is a phrase of menus, bars and notices: half of its words or more. Chosen. */
const LIKELY = 0.5
const PHRASE_SHARE = 0.5
/**
 * Share of such units from which a page has boilerplate at all. Of web pages of the validation split some 95 in 100 have
 * more, plain documents (books, declarations, speeches, records of debates) next to none.
 */
const LEAST_SHARE = 0.05
/** The same where the words are of a language that was not learned, and the trees know less; phrases tell it as surely as elsewhere. Chosen. */
const LEAST_SHARE_STRANGE = 0.2
/** What is set aside there in a plain document: only what is clearer still. Chosen. */
const CLEAR_STRANGE = 0.02
/** A lone one may be chance, in a text of few units. */
const LEAST_COUNT = 2

/**
 * The cut of a page that promises the best F1: units sorted by probability, the cut that maximises
 * `2 Σ p·w (kept) / (Σ w (kept) + Σ p·w (page))`, with w the words of a unit. Linear after the sort. Where hardly a
 * unit is clearly not content, the record is a plain document: then only those few can be set aside. Units that the
 * site's other records repeat are not asked: a book keeps its words although a licence stands around it.
 *
 * @param phrases share of each unit's words that belong to such phrases.
 * @param known share of the page's words that were learned.
 * @param site log-odds of the site's evidence: what it speaks against is repeated, and says nothing of the rest.
 * @returns units with at least this probability are kept; above 1 where nothing should be.
 */
export function chooseThreshold(
  p: Float32Array,
  words: Float32Array,
  phrases: Float32Array,
  known: number,
  site: Float32Array,
): number {
  const order = Array.from({ length: p.length }, (_, row) => row)
  order.sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0) || a - b)
  let expected = 0
  for (const row of order) expected += (p[row] ?? 0) * (words[row] ?? 0)
  let kept = 0
  let hits = 0
  let best = 0
  let threshold = NOTHING
  for (const row of order) {
    const w = words[row] ?? 0
    kept += w
    hits += (p[row] ?? 0) * w
    const f1 = (2 * hits) / (kept + expected)
    if (f1 > best) {
      best = f1
      threshold = p[row] ?? 0
    }
  }
  let against = 0
  let told = 0
  let asked = 0
  for (let row = 0; row < p.length; row++) {
    if ((site[row] ?? 0) < 0) continue
    asked++
    const isPhrase = (phrases[row] ?? 0) >= PHRASE_SHARE
    if ((p[row] ?? 0) >= (isPhrase ? LIKELY : CLEAR)) continue
    against++
    if (isPhrase) told++
  }
  if (told >= Math.max(LEAST_COUNT, LEAST_SHARE * asked)) return threshold
  const [share, clear] = isStrange(known)
    ? [LEAST_SHARE_STRANGE, CLEAR_STRANGE]
    : [LEAST_SHARE, CLEAR]
  return against < Math.max(LEAST_COUNT, share * asked) ? Math.min(threshold, clear) : threshold
}

const NOTHING = 2
