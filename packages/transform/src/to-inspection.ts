import { severityOf, type AsideSpan, type EditionBlock, type Severity } from '@fonds/model'
import type { VFile } from 'vfile'

/** One record as the command line prints it: a line of `fonds inspect --json`. */
export interface Inspection {
  readonly id: string | null
  readonly dump: string | null
  readonly offset: number | null
  readonly bytes: number | null
  readonly url: string | null
  readonly site: string | null
  readonly title: string | null
  readonly lang: string
  readonly dir: string
  readonly kind: string
  readonly author: string | null
  readonly date: string | null
  readonly captured: string | null
  readonly blocks: readonly EditionBlock[]
  readonly aside: readonly AsideSpan[]
  readonly entries: readonly {
    readonly id: string
    readonly headline: string
    readonly teaser: string
    readonly lines: readonly [from: number, to: number]
    readonly byline?: string
    readonly date?: string
  }[]
  readonly messages: readonly {
    readonly rule: string | null
    readonly reason: string
    readonly line: number | null
    readonly severity: Severity
  }[]
}

/**
 * The inspection of a record that has its edition. Plain data, keys in the order of the contract.
 *
 * @throws TypeError when the file has no edition yet.
 */
export function toInspection(file: VFile): Inspection {
  const { edition, record } = file.data
  if (edition === undefined)
    throw new TypeError('Unexpected file without `data.edition`, expected `toEdition` to have run')
  return {
    id: record?.id ?? null,
    dump: record?.dump ?? file.path ?? null,
    offset: record?.offset ?? null,
    bytes: record?.bytes ?? null,
    url: record?.url ?? null,
    site: record?.site ?? null,
    title: edition.title,
    lang: edition.lang,
    dir: edition.dir,
    kind: edition.kind,
    author: edition.author,
    date: edition.date?.edtf ?? null,
    captured: record?.captured ?? null,
    blocks: edition.blocks,
    aside: edition.aside,
    entries: edition.entries,
    messages: file.messages.map((message) => ({
      rule: message.ruleId ?? null,
      reason: message.reason,
      line: message.line ?? null,
      severity: severityOf(message),
    })),
  }
}
