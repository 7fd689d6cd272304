/** Languages that write a day and a month before the year in no order of their own, or in both. */
const UNDECIDED: ReadonlySet<string> = new Set(['fil', 'ja', 'ko', 'tl', 'und', 'zh'])
/** Where English is written with the month first, and where with either. All other regions write the day first. */
const MONTH_FIRST = 'US'
const EITHER: ReadonlySet<string> = new Set(['CA', 'PH'])

/**
 * Does a language write the day before the month where both are numbers and the year comes last? Null where that cannot be
 * told: of English it depends on the region.
 *
 * @param lang BCP 47.
 */
export function putsDayFirst(lang: string): boolean | null {
  const [primary = '', ...rest] = lang.split('-')
  if (UNDECIDED.has(primary) || primary === '') return null
  const region = rest.find((part) => part.length === 2)?.toUpperCase()
  if (primary !== 'en') return true
  if (region === undefined || EITHER.has(region)) return null
  return region !== MONTH_FIRST
}
