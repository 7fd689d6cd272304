import type { Bundle, BundleInfo } from './bundle.ts'
import type { BundleAnswer } from './bundle-answer.ts'
import { searchBundle } from './search-bundle.ts'
import type { SearchRequest } from './search-request.ts'

/** The answers of some bundles, and the bundles that gave none because they could not be loaded. */
export interface Answers<Info extends BundleInfo> {
  readonly answers: readonly BundleAnswer[]
  readonly failed: readonly Info[]
}

export interface SearchSession<Info extends BundleInfo> {
  /** Puts a request to some bundles, loading those that are not loaded yet. */
  readonly ask: (bundles: readonly Info[], request: SearchRequest) => Promise<Answers<Info>>
  /** A bundle, loaded. */
  readonly open: (bundle: Info) => Promise<Bundle>
}

/** Keeps bundles that were loaded; one that failed is tried again when it is asked again. */
export function createSearchSession<Info extends BundleInfo>(
  load: (bundle: Info) => Promise<Bundle>,
): SearchSession<Info> {
  const opened = new Map<string, Promise<Bundle>>()
  const open = (info: Info): Promise<Bundle> => {
    const known = opened.get(info.name)
    if (known !== undefined) return known
    const loading = load(info)
    opened.set(info.name, loading)
    loading.catch(() => opened.delete(info.name))
    return loading
  }
  return {
    open,
    async ask(bundles, request) {
      const settled = await Promise.allSettled(
        bundles.map(async (info) => searchBundle(await open(info), request)),
      )
      return {
        answers: settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])),
        failed: bundles.filter((_, at) => settled[at]?.status === 'rejected'),
      }
    },
  }
}
