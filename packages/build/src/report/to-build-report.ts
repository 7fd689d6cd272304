import type { BuildReport } from '../build-report.ts'
import type { Config } from '../config/config.ts'
import type { FoundDumps } from '../dumps/found-dumps.ts'
import type { Figures } from '../records/figures.ts'
import { explainDamages } from './explain-damages.ts'
import { noticesOf } from './notices-of.ts'
import type { PrefixWatch } from './watch-prefixes.ts'

/** What a build did, before it is told. */
interface Done extends Pick<
  BuildReport,
  'changed' | 'dumps' | 'quarantined' | 'bundles' | 'skipped' | 'failures' | 'tasks' | 'archive'
> {
  readonly config: Config
  /** Has heard all names. */
  readonly prefixes: PrefixWatch
  readonly apart: FoundDumps['apart']
  /** Of all records and dumps. */
  readonly figures: Figures
}

/** Tells what a build did, or would do. */
export function toBuildReport({ config, figures, prefixes, apart, ...done }: Done): BuildReport {
  return {
    changed: done.changed,
    dumps: done.dumps,
    records: figures.records,
    characters: figures.characters,
    quarantined: done.quarantined,
    languages: figures.languages,
    sites: figures.sites,
    kinds: figures.kinds,
    messages: figures.messages,
    bundles: done.bundles,
    skipped: done.skipped,
    failures: done.failures,
    damages: explainDamages(figures.damages),
    notices: noticesOf(config, { bundles: done.bundles, sites: figures.sites, prefixes, apart }),
    tasks: done.tasks,
    archive: done.archive,
  }
}
