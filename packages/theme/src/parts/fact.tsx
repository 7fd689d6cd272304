import type { Result } from 'hastscript'
import type { Content } from './content.ts'

/** A term and what it is in this case: one row of a catalogue card. */
export function fact(term: string, ...details: readonly Content[]): Result {
  return (
    <div class="fact">
      <dt>{term}</dt>
      {details.map((detail) => (detail === null ? null : <dd>{detail}</dd>))}
    </div>
  )
}
