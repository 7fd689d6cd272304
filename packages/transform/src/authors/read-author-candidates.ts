import type { FeatureTable } from '../classify/features/feature-table.ts'
import { toFeatureTable } from '../classify/features/to-feature-table.ts'
import type { Passage } from '../passages/passage.ts'
import type { AuthorCandidate } from './author-candidate.ts'
import { authorFeatures } from './author-features.ts'
import { readAuthorPage } from './author-page.ts'
import { listAuthorCandidates } from './list-author-candidates.ts'

/** The stretches of a page that may name its author, and what speaks for each: a row a candidate. */
export interface AuthorCandidates {
  readonly candidates: readonly AuthorCandidate[]
  readonly table: FeatureTable
}

/**
 * Reads the candidates for the author. Linear.
 *
 * @param title index of the passage that is the title.
 */
export function readAuthorCandidates(
  passages: readonly Passage[],
  title: number | null,
): AuthorCandidates {
  const candidates = listAuthorCandidates(passages)
  const page = readAuthorPage(passages, title, candidates)
  const table = toFeatureTable(candidates.map((candidate) => authorFeatures(candidate, page)))
  return { candidates, table }
}
