import type { BundleInfo } from './bundle.ts'

/** Bundles in the order in which a query is put to them; those of one language always together. */
export interface RankedBundles<Info extends BundleInfo> {
  /** Asked at once: the likeliest. */
  readonly first: readonly Info[]
  /** Asked when the first have answered. */
  readonly next: readonly Info[]
  /** Written as the query is; asked while little is found, or when the reader wishes: each costs some 90 kB to load. */
  readonly alike: readonly Info[]
  /** Asked when nothing was found, or when the reader wishes. */
  readonly rest: readonly Info[]
}

/** Languages asked at once, at most. Chosen, not measured: keeps the first answer within some 20 requests. */
const MOST_FIRST = 3

/** Languages asked unbidden, at most. Chosen, not measured: some 1 MB on a first visit. */
const MOST_UNBIDDEN = 10

/** Scripts that languages are written in, where the likely script names a mixture. */
const mixtures: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
}

/**
 * Which bundles to ask first: those written as the query is, among them the interface's language, then the largest.
 * Choosing languages leaves the other bundles out, and asks all that are chosen.
 */
export function rankBundles<Info extends BundleInfo>(
  bundles: readonly Info[],
  query: string,
  interfaceLanguage: string,
  languages: readonly string[],
): RankedBundles<Info> {
  const asked = bundles.filter(
    ({ lang }) =>
      languages.length === 0 || languages.some((language) => primary(language) === primary(lang)),
  )
  const ranked = [...byLanguage(asked)].toSorted(
    ([a, inA], [b, inB]) =>
      Number(b === primary(interfaceLanguage)) - Number(a === primary(interfaceLanguage)) ||
      pagesIn(inB) - pagesIn(inA) ||
      (a < b ? -1 : 1),
  )
  const isAlike = ([lang]: (typeof ranked)[number]): boolean => isWrittenAs(lang, query)
  const alike = ranked.filter(isAlike)
  const likely = alike.length > 0 ? alike : ranked
  const first = likely.slice(0, MOST_FIRST)
  // Of the others the largest: a Latin word stands in texts of any script.
  const others = ranked.filter((each) => !first.includes(each))
  const unbidden = languages.length > 0 ? others.length : MOST_UNBIDDEN - first.length
  const left = others.slice(unbidden)
  const flat = (some: typeof ranked): readonly Info[] => some.flatMap(([, group]) => group)
  return {
    first: flat(first),
    next: flat(others.slice(0, unbidden)),
    alike: flat(left.filter(isAlike)),
    rest: flat(left.filter((each) => !isAlike(each))),
  }
}

function byLanguage<Info extends BundleInfo>(
  bundles: readonly Info[],
): ReadonlyMap<string, readonly Info[]> {
  const groups = new Map<string, Info[]>()
  for (const bundle of bundles) {
    const group = groups.get(primary(bundle.lang))
    if (group === undefined) groups.set(primary(bundle.lang), [bundle])
    else group.push(bundle)
  }
  return groups
}

function pagesIn(bundles: readonly BundleInfo[]): number {
  return bundles.reduce((sum, { pages }) => sum + pages, 0)
}

function primary(lang: string): string {
  return lang.split('-')[0]?.toLowerCase() ?? lang
}

/** Whether a text has letters of a script that a language is written in; without any letters, it could be any. */
function isWrittenAs(lang: string, text: string): boolean {
  if (primary(lang) === 'und' || !/\p{L}/u.test(text)) return true
  try {
    const script = new Intl.Locale(lang).maximize().script ?? 'Latn'
    const scripts = mixtures[script] ?? [script]
    return scripts.some((each) => new RegExp(`\\p{Script=${each}}`, 'u').test(text))
  } catch {
    return true
  }
}
