import type { SkippedFile } from './dumps/found-dumps.ts'
import type { Failure } from './failure.ts'

/** One search bundle. */
export interface BundleReport {
  readonly name: string
  readonly lang: string
  readonly pages: number
  /** What a reader loads of it before the first result. */
  readonly firstBytes: number
}

/** What a build did. */
export interface BuildReport {
  /** False when the archive already was what it would have become, or on a dry run. */
  readonly changed: boolean
  readonly dumps: number
  readonly records: number
  /** Non-space characters of all records. */
  readonly characters: { readonly published: number; readonly aside: number }
  readonly quarantined: { readonly pieces: number; readonly bytes: number }
  /** Records by language, by site and by kind, in code unit order of the keys. */
  readonly languages: Readonly<Record<string, number>>
  readonly sites: Readonly<Record<string, number>>
  readonly kinds: Readonly<Record<string, number>>
  /** Messages by rule id. */
  readonly messages: Readonly<Record<string, number>>
  readonly bundles: readonly BundleReport[]
  readonly skipped: readonly SkippedFile[]
  /** Dumps that were left out. */
  readonly failures: readonly Failure[]
  /** What could not be read of the others: the first of each rule in each dump. */
  readonly damages: readonly Failure[]
  /** Remarks on the configuration, as sentences. */
  readonly notices: readonly string[]
  readonly tasks: { readonly done: number; readonly reused: number; readonly failed: number }
  /** Null on a dry run. `digest` is that of the manifest. */
  readonly archive: {
    readonly files: number
    readonly bytes: number
    readonly digest: string
  } | null
}
