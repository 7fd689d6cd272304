const timestamp =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,](\d+))?\s*(Z|UTC|[+-]\d\d:?\d\d)?)?$/i

const canonical = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const canonicalLength = 20

/**
 * A time as data sets write it, as ISO 8601 in UTC. What has no time of day stays a date; a time without a zone is
 * taken for UTC, which is what crawlers write. Milliseconds are kept, finer fractions are not.
 *
 * @returns null when it is no such time.
 */
export function toIsoUtc(value: string): string | null {
  // What WARC demands, and nearly all have.
  if (value.length === canonicalLength && canonical.test(value)) {
    return Number.isNaN(Date.parse(value)) ? null : value
  }
  const found = timestamp.exec(value.trim())
  if (found === null) return null
  const [, day = '', time, fraction = '0', zone = 'Z'] = found
  if (time === undefined) return Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? null : day
  const seconds = time.length === 5 ? `${time}:00` : time
  const offset = /^(?:Z|UTC)$/i.test(zone) ? 'Z' : zone.replace(/(\d\d)(\d\d)$/, '$1:$2')
  const date = new Date(`${day}T${seconds}.${fraction.slice(0, 3)}${offset}`)
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace('.000Z', 'Z')
}
