import { countOf } from '../count-of.ts'
import type { Ink } from '../ink.ts'
import type { Tally } from './tally.ts'

/** What to do with what was read, the most pressing first. */
export function drawNextSteps({ bytes, stored, characters, records }: Tally, ink: Ink): string {
  const lost = bytes.quarantined + stored.quarantined
  const steps = [
    lost === 0
      ? 'Every byte was read.'
      : `${countOf(lost, 'byte')} could not be read. A build goes on without them and keeps them, as found, in ` +
        '`data/quarantine` of the archive; what can be done stands with the errors above.',
    ...(characters.review === 0
      ? []
      : [
          'Look at the lines marked `?`: `fonds explain FILE:LINE` says why they are unsure; a rule in fonds.yaml decides.',
        ]),
    ...(records === 0 ? [] : ['Satisfied? `fonds build` publishes what was drawn here.']),
  ]
  return steps.map((step) => `${ink.bold('→')} ${step}\n`).join('')
}
