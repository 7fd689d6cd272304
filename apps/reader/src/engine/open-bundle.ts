import type { Bundle, BundleInfo } from './bundle.ts'
import { isPagefind } from './pagefind.guard.ts'
import { toBundle } from './to-bundle.ts'

/**
 * Loads a bundle's own Pagefind: only so is each language searched by its own stemmer.
 *
 * @throws TypeError when the file is none of Pagefind's; whatever the browser throws when it cannot be loaded.
 */
export async function openBundle(info: BundleInfo, address: URL): Promise<Bundle> {
  const module: unknown = await import(/* @vite-ignore */ address.href)
  if (!isPagefind(module)) throw new TypeError(`Unexpected module ${address.pathname}`)
  await module.options({ baseUrl: '/' })
  return toBundle(info, module)
}
