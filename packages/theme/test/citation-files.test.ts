import { citationFiles, type EditionPage } from '@fonds/theme'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { article, listing } from './samples/editions.ts'
import { sampleSite } from './samples/site.ts'

const site = sampleSite('en')

function filesOf(page: EditionPage, of = site): Record<'csl' | 'bib' | 'ris', string> {
  const [csl = '', bib = '', ris = ''] = citationFiles(of, page).map(({ content }) => content)
  return { csl, bib, ris }
}

/** The sample with everything in it that a citation says put another way. */
function saying(text: string, date = '2004-11-02'): EditionPage {
  const { summary, record } = article
  return {
    ...article,
    summary: {
      ...summary,
      label: text,
      by: text,
      site: text,
      lang: text,
      dated: date,
    },
    record: { ...record, url: text, metadata: { ...record.metadata, publisher: text } },
  }
}

/** The fields of a BibTeX entry, read as BibTeX does: a value ends where its braces are even again. */
function readBibtex(text: string): Map<string, string> {
  const head = /^@misc\{[0-9a-z]+,\n/.exec(text)
  if (head === null) throw new Error(`no entry: ${text}`)
  const fields = new Map<string, string>()
  let at = head[0].length
  while (text.slice(at) !== '}\n') {
    const field = /^ {2}([a-z]+) = (?:([a-z]{3}),\n)?/.exec(text.slice(at))
    if (field === null) throw new Error(`no field: ${text.slice(at)}`)
    at += field[0].length
    let value = field[2]
    if (value === undefined) {
      const start = at
      let depth = 0
      do {
        if (at >= text.length) throw new Error(`no end: ${text.slice(start)}`)
        if (text[at] === '{') depth += 1
        if (text[at] === '}') depth -= 1
        at += 1
      } while (depth > 0)
      value = text.slice(start, at)
      if (text.slice(at, at + 2) !== ',\n') throw new Error(`no comma: ${text.slice(at)}`)
      at += 2
    }
    fields.set(field[1] ?? '', value)
  }
  return fields
}

describe('citation files', () => {
  it('say what is known, in each format', () => {
    const { csl, bib, ris } = filesOf(article)
    const address = `https://archive.example/harrow/p/${article.summary.id.slice(0, 2)}/${article.summary.id}.html`
    expect(JSON.parse(csl)).toMatchObject([
      {
        id: article.summary.id,
        type: 'webpage',
        title: article.summary.label,
        issued: { 'date-parts': [[2004, 11, 2]] },
        accessed: { 'date-parts': [[2019, 3, 8]] },
        language: 'en',
        archive: site.title,
        URL: address,
      },
    ])
    const fields = readBibtex(bib)
    expect(fields.get('title')).toBe(`{{${article.summary.label}}}`)
    expect([fields.get('year'), fields.get('month'), fields.get('day')]).toEqual([
      '{2004}',
      'nov',
      '{2}',
    ])
    expect(fields.get('url')).toBe(`{${address}}`)
    expect(ris.split('\r\n')).toEqual(
      expect.arrayContaining([
        `TI  - ${article.summary.label}`,
        'PY  - 2004',
        'DA  - 2004/11/02/',
        'Y2  - 2019/03/08/',
        `UR  - ${address}`,
      ]),
    )
  })

  it('cite the original address where the archive does not know its own', () => {
    const { csl } = filesOf(article, { ...site, url: null })
    const [item]: unknown[] = JSON.parse(csl)
    expect(item).toMatchObject({
      URL: expect.stringMatching(/^https:\/\/gazette\.harrow\.example\//),
    })
    expect(item).not.toHaveProperty('note')
  })

  it('claim no date, author or address that nobody stated', () => {
    const { summary, record } = listing
    const { csl, bib, ris } = filesOf(
      {
        ...listing,
        summary: { ...summary, dated: null, by: null, lang: 'und' },
        record: { ...record, url: null, captured: null },
      },
      { ...site, url: null },
    )
    expect(Object.keys(JSON.parse(csl)[0])).toEqual([
      'id',
      'type',
      'title',
      'container-title',
      'archive',
      'archive_location',
    ])
    expect([...readBibtex(bib).keys()]).toEqual(['title', 'howpublished', 'series', 'number'])
    expect(ris).not.toMatch(/^(?:AU|PY|DA|Y2|LA|UR|N1) {2}-/m)
  })

  it.each([
    ['1824', [[1824]], 'DA  - 1824///', '{1824}'],
    ['1824-02', [[1824, 2]], 'DA  - 1824/02//', '{1824}'],
  ])('give the date %s as exact as it is', (date, parts, line, year) => {
    const { csl, bib, ris } = filesOf(saying('x', date))
    expect(JSON.parse(csl)[0].issued).toEqual({ 'date-parts': parts })
    expect(ris.split('\r\n')).toContain(line)
    expect(readBibtex(bib).get('year')).toBe(year)
  })

  it('leave a date as it is that is no plain date', () => {
    const { csl, bib, ris } = filesOf(saying('x', '1824~/1826'))
    expect(JSON.parse(csl)[0].issued).toEqual({ raw: '1824~/1826' })
    expect(readBibtex(bib).get('year')).toBe(String.raw`{1824\textasciitilde{}/1826}`)
    expect(ris).toContain('DA  - 1824~/1826\r\n')
  })

  it('name each of several authors, and take no name apart', () => {
    const by = (author: string): EditionPage => ({
      ...article,
      summary: { ...article.summary, by: author },
    })
    const three = filesOf(by('Anna Berg, Tom van der Hill and Mary Ö. Cole-Day'))
    expect(JSON.parse(three.csl)[0].author).toEqual([
      { literal: 'Anna Berg' },
      { literal: 'Tom van der Hill' },
      { literal: 'Mary Ö. Cole-Day' },
    ])
    expect(readBibtex(three.bib).get('author')).toBe(
      '{{Anna Berg} and {Tom van der Hill} and {Mary Ö. Cole-Day}}',
    )
    expect(three.ris.match(/^AU {2}- .*$/gm)).toHaveLength(3)
    for (const one of [
      'Marks and Spencer',
      'Berg, Anna',
      'Department of Health and Human Services',
      'Reuters and Anna Berg',
      '岩瀬とも子、田中',
    ])
      expect(JSON.parse(filesOf(by(one)).csl)[0].author).toEqual([{ literal: one }])
  })

  const payloads = [
    '}\n}\n@misc{x, title={y}',
    '\\} {{{',
    '\\end{document}\\input{/etc/passwd}',
    '100% of $5 & #1_a ~ ^ "quoted" @comment{',
    'a\r\nER  - \r\nTY  - JOUR',
    'a\u2028ER  - ',
    'a\u0085b\u000bc\fd',
    '\0\u{1b}[31m\u{d800}\u{fffe}',
    '"}], "x": [{"',
    '\u{202e}gnp.exe\u{2066}',
    '__proto__',
    'https://a.example/{}\\^`[]|?x=%7B#}',
    '',
  ]
  const hostile = fc.oneof(
    fc.constantFrom(...payloads),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.tuple(fc.constantFrom(...payloads), fc.string({ maxLength: 10 })).map((all) => all.join('')),
  )

  it('hold hostile text as text: no field, no entry and no record is added', () => {
    const plain = filesOf(saying('https://a.example/'))
    const keys = Object.keys(JSON.parse(plain.csl)[0]).filter((key) => key !== 'note')
    const names = [...readBibtex(plain.bib).keys()].filter((name) => name !== 'annote')
    const tags = plain.ris.split('\r\n').map((line) => line.slice(0, 6))
    fc.assert(
      fc.property(hostile, (text) => {
        const { csl, bib, ris } = filesOf(saying(text))
        const items: object[] = JSON.parse(csl)
        expect(items).toHaveLength(1)
        expect(Object.keys(items[0] ?? {}).filter((key) => key !== 'note')).toEqual(keys)
        expect([...readBibtex(bib).keys()].filter((name) => name !== 'annote')).toEqual(names)
        const lines = ris.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
        expect(lines.map((line) => line.slice(0, 6)).filter((tag) => tag !== 'N1  - ')).toEqual(
          tags.filter((tag) => tag !== 'N1  - '),
        )
        for (const content of [bib, ris]) {
          // oxlint-disable-next-line no-control-regex -- the control characters are what it is about
          expect(content).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Surrogate}]/u)
        }
      }),
    )
  })

  it('hold in BibTeX no sign that TeX gives a meaning to', () => {
    const { bib } = filesOf(saying('\\ { } $ & # _ % ^ ~'))
    expect(readBibtex(bib).get('howpublished')).toBe(
      String.raw`{\textbackslash{} \textbraceleft{} \textbraceright{} \$ \& \# \_ \% \textasciicircum{} \textasciitilde{}}`,
    )
  })
})
