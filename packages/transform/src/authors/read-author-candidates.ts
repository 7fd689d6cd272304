import type { FeatureTable } from '../forests/feature-table.ts'
import { toFeatureTable } from '../forests/to-feature-table.ts'
import type { Passage } from '../passages/passage.ts'
import type { AuthorCandidate } from './author-candidate.ts'
import { authorFeatures } from './author-features.ts'
import { readAuthorPage } from './author-page.ts'
import { DEPTH, listAuthorCandidates } from './list-author-candidates.ts'
import { markNamePlaces } from './mark-name-places.ts'
import { readPassageSigns } from './passage-signs.ts'

/** The stretches of a page that may name its author, and what speaks for each: a row a candidate. */
export interface AuthorCandidates {
  readonly candidates: readonly AuthorCandidate[]
  readonly table: FeatureTable
}

/** Passages below a candidate whose signs are asked for, and itself. */
const BELOW = 4

/**
 * Reads the candidates for the author. Linear.
 *
 * @param title index of the passage that is the title.
 * @param everywhere whether a name alone counts wherever it stands: the trainer learns from these, too.
 */
export function readAuthorCandidates(
  passages: readonly Passage[],
  title: number | null,
  everywhere = false,
): AuthorCandidates {
  const signs = readPassageSigns(passages, DEPTH + BELOW)
  const places = everywhere ? new Uint8Array(passages.length).fill(1) : markNamePlaces(signs, title)
  const candidates = listAuthorCandidates(passages, places)
  const page = readAuthorPage(passages, title, candidates, signs)
  const table = toFeatureTable(candidates.map((candidate) => authorFeatures(candidate, page)))
  return { candidates, table }
}
