import { report } from '@fonds/model'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Note } from './note.ts'
import { ingestRules } from './rules.table.ts'
import type { IngestRuleId } from './rules.table.ts'

/** Messages of one rule that are kept for a dump; a bound on memory, and more than a person reads. Chosen. */
const keptMessages = 100

/** Collects what is said about a dump, in bounded memory. */
export class DumpLog {
  readonly #file: VFile
  readonly #counts = new Map<IngestRuleId, number>()

  constructor(dump: string) {
    this.#file = new VFile({ path: dump })
  }

  add(note: Note): void {
    const count = (this.#counts.get(note.rule) ?? 0) + 1
    this.#counts.set(note.rule, count)
    if (count <= keptMessages) report(this.#file, ingestRules, note.rule, note)
  }

  /** The messages, and for each rule that had too many, one that says so. */
  close(): readonly VFileMessage[] {
    for (const [rule, count] of this.#counts) {
      if (count <= keptMessages) continue
      report(this.#file, ingestRules, 'too-many-messages', {
        reason: `${count - keptMessages} further messages of \`${rule}\``,
        actual: String(count),
      })
    }
    return this.#file.messages
  }
}
