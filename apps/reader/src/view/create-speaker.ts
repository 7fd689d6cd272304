import type { DateWriting } from './date-writing.ts'
import type { Speaker } from './speaker.ts'
import type { Strings } from './strings.ts'

const known = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

/** Makes the one who speaks a language of the interface. */
export function createSpeaker(
  lang: string,
  strings: Strings,
  writing: DateWriting | null = null,
): Speaker {
  const numbers = new Intl.NumberFormat(lang, { numberingSystem: 'latn' })
  const plurals = new Intl.PluralRules(lang)
  const fill = (template: string, values: Readonly<Record<string, string>>): string =>
    template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
  const say: Speaker['say'] = (key, values = {}) => {
    const template = strings[key]
    return typeof template === 'string' ? fill(template, values) : key
  }
  return {
    say,
    count(key, n, values = {}) {
      const forms = strings[key]
      if (typeof forms !== 'object') return say(key, { ...values, n: numbers.format(n) })
      const template = forms[plurals.select(n)] ?? forms['other'] ?? key
      return fill(template, { ...values, n: numbers.format(n) })
    },
    number: (n) => numbers.format(n),
    date(date) {
      const [, year, month, day] = known.exec(date) ?? []
      if (year === undefined || writing === null) return date
      const name = writing.months[Number(month) - 1] ?? ''
      if (month !== undefined && name === '') return date
      return fill(writing.date[precision(month, day)], {
        year: String(Number(year)),
        month: name,
        day: String(Number(day)),
      })
    },
  }
}

function precision(month: string | undefined, day: string | undefined): keyof DateWriting['date'] {
  if (month === undefined) return 'year'
  if (day === undefined) return 'month'
  return Number(day) === 1 ? 'first' : 'day'
}
