/** @jsxImportSource hastscript/svg */
import type { Result } from 'hastscript'

/** A share of the largest, 0 to 1, as a thin bar under its number; the number says the same. */
export function shareBar(share: number): Result {
  return (
    <svg class="share-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect x={0} y={0} width={Math.max(1, Math.round(share * 100))} height={4} />
    </svg>
  )
}
