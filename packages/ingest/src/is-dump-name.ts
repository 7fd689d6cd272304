import { isCompanionName } from './is-companion-name.ts'

const dumpName =
  /\.(?:(?:txt|text|warc|wet|arc|jsonl|ndjson|json|csv|mbox)(?:\.(?:gz|zst))?|parquet|zip|tar(?:\.gz)?|tgz)$/i

/**
 * Whether a walk through a folder picks this file up. Only the name is looked at: what the file is, its content
 * tells when it is read. ARC files are picked up so that nobody believes they were read: they end in a message.
 */
export function isDumpName(name: string): boolean {
  const base = name.slice(name.lastIndexOf('/') + 1)
  return !base.startsWith('.') && dumpName.test(base) && !isCompanionName(base)
}
