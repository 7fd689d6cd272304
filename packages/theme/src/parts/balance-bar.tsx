/** @jsxImportSource hastscript/svg */
import type { Result } from 'hastscript'

/** Two parts of a whole as one bar; the words beside it say the same. */
export function balanceBar(published: number, aside: number): Result {
  const total = published + aside
  const width = total === 0 ? 1000 : Math.round((published / total) * 1000)
  return (
    <svg class="balance-bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-aside" x={0} y={0} width={1000} height={10} />
      <rect class="bar-published" x={0} y={0} width={width} height={10} />
    </svg>
  )
}
