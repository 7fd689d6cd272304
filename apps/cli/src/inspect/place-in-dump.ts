import type { VFileMessage } from 'vfile-message'

/** Where a message about a dump leads: the line, as editors take it, where there are any; else the byte. */
export function placeInDump(dump: string, { line, offset }: VFileMessage): string {
  if (offset === undefined) return dump
  return line === undefined ? `${dump} byte ${offset}` : `${dump}:${line} (byte ${offset})`
}
