import { countOf } from '../count-of.ts'
import type { Ink } from '../ink.ts'
import type { Tally } from './tally.ts'

/** What to do with what was read, the most pressing first. */
export function drawNextSteps(tally: Tally, ink: Ink): string {
  const { unread, bytes, stored, characters, records } = tally
  const lost = bytes.quarantined + stored.quarantined
  const steps = [
    ...(unread === 0
      ? []
      : [
          `${countOf(unread, 'input')} could not be read at all, or not to the end: \`failed\` names each. A build goes on without them.`,
        ]),
    lost === 0
      ? `Every byte${unread === 0 ? '' : ' of the others'} was read.`
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
