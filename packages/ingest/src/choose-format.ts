import { isBinary } from './encoding/is-binary.ts'
import type { Format } from './format.ts'
import { formats } from './formats.table.ts'
import type { RecordFormat } from '@fonds/model'
import type { Note } from './note.ts'
import { startsWith } from './stream/starts-with.ts'
import { unsupportedFormats } from './unsupported-formats.table.ts'

/** How a dump is read; `format` is null when it is not, and `note` says why. */
export type FormatChoice =
  | { readonly format: Format; readonly note: Note | null }
  | { readonly format: null; readonly note: Note }

const table: readonly Format[] = Object.values(formats)

/**
 * Chooses the reader of a dump: what the options state, else what its first bytes prove, else what its name says,
 * else plain text. Binary data is never read as text.
 *
 * @param head first bytes of the decompressed stream.
 * @param name without the ending of compression.
 * @param stated a format that the options state.
 */
export function chooseFormat(
  head: Uint8Array,
  name: string,
  stated: RecordFormat | undefined,
): FormatChoice {
  if (stated !== undefined) return { format: formats[stated], note: null }
  const byName = table.find((format) => format.namePattern.test(name))
  const byContent = table.find((format) => format.matches(head))
  if (byContent !== undefined) {
    return { format: byContent, note: mismatch(byName, byContent) }
  }
  const foreign = unsupportedFormats.find(([magic]) => startsWith(head, magic))
  if (foreign !== undefined) {
    const [, what, next] = foreign
    const reason = `The dump is ${what}, which Fonds does not read: ${next}`
    return { format: null, note: { rule: 'unsupported-format', offset: 0, reason, actual: what } }
  }
  // A reader that finds records behind garbage takes whatever bears its name.
  if (byName?.resynchronizes === true) return { format: byName, note: null }
  if (isBinary(head)) return { format: null, note: { rule: 'binary-content', offset: 0 } }
  return { format: byName ?? formats.text, note: null }
}

function mismatch(byName: Format | undefined, byContent: Format): Note | null {
  // `.txt` is said of anything.
  if (byName === undefined || byName.name === 'text' || byName === byContent) return null
  return {
    rule: 'format-mismatch',
    offset: 0,
    reason: `The dump is named as ${byName.title}, but its content is ${byContent.title}`,
    actual: byContent.name,
    expected: [byName.name],
  }
}
