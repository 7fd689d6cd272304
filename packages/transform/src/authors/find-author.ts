import { askForest } from '../forests/ask-forest.ts'
import { details } from '../classify/details.ts'
import { sigmoid } from '../forests/sigmoid.ts'
import type { Passage } from '../passages/passage.ts'
import type { TransformRuleId } from '../rules.ts'
import type { AuthorCandidate, AuthorForm } from './author-candidate.ts'
import { findSignature } from './find-signature.ts'
import type { FoundAuthor } from './found-author.ts'
import { readAuthorCandidates } from './read-author-candidates.ts'
import { reservesRights } from './reserves-rights.ts'

/** Probability from which a candidate is taken for the author. Chosen: a wrong name is worse than none. */
const LEAST_LIKELY = 0.7

/** Rules by which a line names no author of this page: the archivist's own, and those of what a shop sells. */
const ELSEWHERE: ReadonlySet<string> = new Set<TransformRuleId>(['user-set-aside', 'advertisement'])

/** Forms that say of themselves that a name follows. */
const told: ReadonlySet<AuthorForm> = new Set<AuthorForm>(['byline', 'labelled', 'starter'])
/** One of them so near the title, or the start of a text without one, needs no forest. In passages; chosen, not measured. */
const NEAR_TITLE = 6

/**
 * Finds the author that the text itself names, as the first statement of that name has it. Null when none is likely.
 *
 * @param title index of the passage that is the title.
 * @param end where the entries of a listing begin: what is said in them is not said of the page.
 */
export function findAuthor(
  passages: readonly Passage[],
  title: number | null,
  end: number = passages.length,
): FoundAuthor | null {
  const { candidates, table } = readAuthorCandidates(passages, title)
  const scores = askForest(details.author, table)
  const isOpen = ({ index }: AuthorCandidate): boolean =>
    index < end &&
    index !== title &&
    !ELSEWHERE.has(passages[index]?.judgement.rule ?? '') &&
    !reservesRights(passages[index]?.unit.text ?? '')
  const likeliest = (may: (candidate: AuthorCandidate) => boolean): number => {
    let best = -1
    candidates.forEach((candidate, row) => {
      if (!isOpen(candidate) || !may(candidate)) return
      if (best < 0 || (scores[row] ?? 0) > (scores[best] ?? 0)) best = row
    })
    return best
  }
  const sender = likeliest((candidate) => isSender(candidate, passages, title))
  const signed = candidates[sender]
  if (signed !== undefined) return { name: signed.name, indexes: [signed.index] }
  let best = likeliest(() => true)
  if (sigmoid(scores[best] ?? -Infinity) < LEAST_LIKELY)
    best = likeliest(
      ({ index, form }) => told.has(form) && Math.abs(index - (title ?? 0)) <= NEAR_TITLE,
    )
  const likely = candidates[best]
  if (likely === undefined) return findSignature(passages, end)
  const sayer = candidates.find(
    (candidate) => told.has(candidate.form) && candidate.key === likely.key && isOpen(candidate),
  )
  const { index, name, form } = sayer ?? likely
  return { name, indexes: form === 'labelled' ? [index - 1, index] : [index] }
}

/** The moment that something was sent: a day, a year, and a clock. */
const MOMENT = /^(?=.*(?<!\d)(?:19|20)\d\d(?!\d))(?=.*\d{1,2}:\d\d).{12,45}$/u
/** Longer names of senders are something else; in characters. Chosen, not measured. */
const LONGEST_SENDER = 50

/** Is it the line between the title and the moment of sending, as in the head of a message? */
function isSender(
  { index, parts }: AuthorCandidate,
  passages: readonly Passage[],
  title: number | null,
): boolean {
  const text = passages[index]?.unit.text ?? ''
  const below = passages[index + 1]?.unit.text ?? ''
  if (title === null || index !== title + 1 || parts > 1 || text.length > LONGEST_SENDER)
    return false
  return /^\p{Lu}/u.test(text) && !/\p{Nd}/u.test(text) && MOMENT.test(below)
}
