/** What a page says: templates, and plurals by category. */
export type Strings = Readonly<Record<string, string | Readonly<Record<string, string>>>>

/** Speaks the interface's language. */
export interface Speaker {
  /** A text by key, `{name}` filled in; the key itself where the page has no such text. */
  readonly say: (key: string, values?: Readonly<Record<string, string>>) => string
  /** A text about a number of things, `{n}` filled in. */
  readonly count: (key: string, n: number, values?: Readonly<Record<string, string>>) => string
  readonly number: (n: number) => string
  /** An EDTF date, as precise as it is; anything else as it stands. */
  readonly date: (date: string) => string
}

const known = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

/** How dates are written: months by name, templates with `{year}`, `{month}` and `{day}`. */
export interface DateWriting {
  readonly months: readonly string[]
  readonly date: {
    readonly day: string
    /** A first of a month. */
    readonly first: string
    readonly month: string
    readonly year: string
  }
}

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
