/** Where a message points in the stream of a dump: 1-based line and byte, as far as they are known. */
interface StreamPlace {
  readonly line?: number | null | undefined
  readonly offset?: number | undefined
}

/** Where a message about a dump leads: the line, as editors take it, where there are any; else the byte. */
export function placeInDump(dump: string, { line, offset }: StreamPlace): string {
  if (offset === undefined) return dump
  return line === undefined || line === null
    ? `${dump} byte ${offset}`
    : `${dump}:${line} (byte ${offset})`
}
