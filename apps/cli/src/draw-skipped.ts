import type { SkippedFile, SkipReason } from '@fonds/build'
import { formatNumber } from './format-number.ts'
import type { Ink } from './ink.ts'
import { listSome } from './list-some.ts'
import { visible } from './visible.ts'

/** Names shown of a list; the rest is a number. */
const MOST_NAMES = 10

/** Why files were left alone, and what to do if they should not have been; null: nobody wants to hear of them. */
const reasons = {
  'not-a-dump': {
    why: 'not named like a dump',
    hint: 'A file that is named itself is read whatever it is called.',
  },
  'symbolic-link': {
    why: 'symbolic links, which are not followed',
    hint: 'Set `followLinks: true` in fonds.yaml, or name what they lead to. A link into its own folder is never followed.',
  },
  'broken-link': {
    why: 'symbolic links that lead nowhere',
    hint: 'What they led to was moved or never came along: find it, or take them out.',
  },
  'special-file': {
    why: 'neither files nor folders',
    hint: 'Sockets, pipes and devices hold no dumps. Pipe something in through `-`.',
  },
  archive: {
    why: 'archives that Fonds built',
    hint: 'They are results, not dumps.',
  },
  hidden: {
    why: 'hidden: their names begin with a dot',
    hint: 'Take the dot away, or name the file or folder itself, to have it read.',
  },
  system: null,
} as const satisfies Record<SkipReason, { readonly why: string; readonly hint: string } | null>

/** The files of folders that were not read, by why, and what to do; empty when there is nothing to say. */
export function drawSkipped(skipped: readonly SkippedFile[], ink: Ink): string {
  return Object.entries(reasons)
    .map(([reason, told]) => {
      const files = skipped.filter((file) => file.reason === reason)
      if (told === null || files.length === 0) return ''
      const names = files.map((file) => visible(file.name))
      const what = `${formatNumber(files.length)} left alone, ${told.why}`
      const list = listSome(names, MOST_NAMES)
      return `${ink.yellow('note')} ${what}: ${list}\n${ink.dim(`  ${told.hint}`)}\n`
    })
    .join('')
}
