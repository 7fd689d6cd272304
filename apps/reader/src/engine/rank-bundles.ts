import type { BundleInfo } from './bundle.ts'

/** Bundles in the order in which a query is put to them. */
export interface RankedBundles<Info extends BundleInfo> {
  /** Asked at once: the likeliest. */
  readonly first: readonly Info[]
  /** Asked when the first have answered. */
  readonly next: readonly Info[]
  /** Asked when nothing was found, or when the reader wishes: each costs some 90 kB to load. */
  readonly rest: readonly Info[]
}

/** Bundles asked at once, at most. Chosen, not measured: keeps the first answer within some 20 requests. */
const MOST_FIRST = 3

/** Bundles asked unbidden, at most. Chosen, not measured: some 1 MB on a first visit. */
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
  const ranked = asked.toSorted(
    (a, b) =>
      Number(primary(b.lang) === primary(interfaceLanguage)) -
        Number(primary(a.lang) === primary(interfaceLanguage)) ||
      b.pages - a.pages ||
      (a.name < b.name ? -1 : 1),
  )
  const alike = ranked.filter(({ lang }) => isWrittenAs(lang, query))
  const other = ranked.filter((bundle) => !alike.includes(bundle))
  const [likely, unlikely] = alike.length > 0 ? [alike, other] : [other, alike]
  const first = likely.slice(0, MOST_FIRST)
  // Of the others the largest: a Latin word stands in texts of any script.
  const others = ranked.filter((bundle) => !first.includes(bundle))
  const next = others.slice(0, languages.length > 0 ? others.length : MOST_UNBIDDEN - first.length)
  const rest = [...likely, ...unlikely].filter(
    (bundle) => !first.includes(bundle) && !next.includes(bundle),
  )
  return { first, next, rest }
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
