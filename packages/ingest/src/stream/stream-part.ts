import type { Note } from '../note.ts'

/** What comes out of a dump's stored bytes once they are decompressed. */
export type StreamPart =
  /** The next bytes of the stream. `doubtful`: out of a damaged member, so that they may not be what was put in. */
  | { readonly type: 'bytes'; readonly bytes: Uint8Array; readonly doubtful?: boolean }
  /** Something is missing here: what follows is not the continuation of what came before. */
  | { readonly type: 'gap' }
  /** Stored bytes that could not be decompressed, or only in doubt. */
  | {
      readonly type: 'quarantine'
      readonly offset: number
      readonly bytes: Uint8Array
      readonly rule: Note['rule']
    }
  /** About the stored bytes; `note.offset` is one of the stored dump. */
  | { readonly type: 'note'; readonly note: Note }
