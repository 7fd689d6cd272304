import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { edit } from '../support/edit.ts'
import { readSite } from '../support/read-site.ts'

const data = process.env['FONDS_DATA'] ?? ''
const read = (...names: string[]): string => readFileSync(join(data, ...names), 'utf8')

describe('gutenberg', () => {
  it('should join hard wraps and find chapters', () => {
    const { blocks, title, author, lang } = edit(read('gutenberg', '3261.txt'))
    expect([title, author, lang]).toEqual(['News from Nowhere', 'William Morris', 'en'])
    const chapters = blocks.filter(
      (block) => block.kind === 'heading' && block.text.startsWith('CHAPTER '),
    )
    expect(chapters).toHaveLength(32)
    const opening = blocks.find((block) => block.text.startsWith('Up at the League'))
    expect(opening?.lines).toEqual([80, 83])
    expect(opening?.text).toMatch(/^[^\n]{250,}\.$/)
  })
})

describe('udhr', () => {
  /** What the detector and the signs of scripts cannot tell, and how it is then marked. */
  const unsure: Readonly<Record<string, string>> = { gle: 'und', ckb: 'ku', srp_latn: 'hr' }
  const primary: Readonly<Record<string, string>> = {
    amh: 'am',
    arb: 'ar',
    ben: 'bn',
    bul: 'bg',
    ces: 'cs',
    cmn_hans: 'zh',
    cmn_hant: 'zh',
    deu_1901: 'de',
    ell_monotonic: 'el',
    eng: 'en',
    fin: 'fi',
    fra: 'fr',
    guj: 'gu',
    heb: 'he',
    hin: 'hi',
    hun: 'hu',
    hye: 'hy',
    ike: 'iu',
    isl: 'is',
    jpn: 'ja',
    kan: 'kn',
    kat: 'ka',
    kaz: 'kk',
    khk: 'mn',
    khm: 'km',
    kor: 'ko',
    lao: 'lo',
    mal: 'ml',
    mlt: 'mt',
    mya: 'my',
    pan: 'pa',
    pes_1: 'fa',
    pol: 'pl',
    por_PT: 'pt',
    rus: 'ru',
    spa: 'es',
    srp_cyrl: 'sr',
    tam: 'ta',
    tha: 'th',
    tir: 'ti',
    tur: 'tr',
    uig_arab: 'ug',
    ukr: 'uk',
    urd: 'ur',
    vie: 'vi',
    ydd: 'yi',
  }
  const rightToLeft = new Set(['arb', 'heb', 'pes_1', 'uig_arab', 'urd', 'ydd'])

  it.each(readdirSync(join(data, 'udhr')).filter((name) => name.endsWith('.txt')))(
    'should tell language and direction of %s',
    (name) => {
      const id = name.replace('.txt', '')
      const { lang, dir } = edit(read('udhr', name))
      expect(lang).toBe(primary[id] ?? unsure[id])
      expect(dir).toBe(rightToLeft.has(id) ? 'rtl' : 'ltr')
    },
  )
})

describe('persian poems', () => {
  it('should read couplets as verse, from right to left', () => {
    const { kind, lang, dir, blocks } = edit(read('persian-poems', 'khayyam.txt'))
    expect([kind, lang, dir]).toEqual(['verse', 'fa', 'rtl'])
    const lines = blocks
      .filter((block) => block.kind === 'verse')
      .reduce((sum, block) => sum + block.lines[1] - block.lines[0] + 1, 0)
    expect(lines).toBeGreaterThan(700)
  })
})

describe('nist news', () => {
  const site = readSite(['it', 'cyber'].map((name) => join(data, 'nist-news', name)))
  const gold = new Map(
    read('nist-news', 'index.tsv')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => {
        const [file = '', , title = '', date = ''] = row.split('\t')
        return [file, { title, date }]
      }),
  )

  it('should find the title that the site itself gives, on every page', () => {
    for (const { name, edition } of site) expect(edition.title, name).toBe(gold.get(name)?.title)
  })

  it('should find the day that the site itself gives, wherever the page says it', () => {
    const wrong = site.filter(({ name, edition }) => {
      const date = new Date(gold.get(name)?.date ?? '')
      return Number.isNaN(date.valueOf())
        ? false
        : edition.date?.edtf !== date.toISOString().slice(0, 10)
    })
    expect(wrong.length).toBeLessThanOrEqual(1)
  })

  it('should set menus and footers aside', () => {
    for (const { name, edition } of site) {
      const published = edition.blocks.map((block) => block.text)
      for (const line of [
        'Skip to main content',
        'Search NIST',
        'Secure .gov websites use HTTPS',
        'Accessibility',
        'No Fear Act',
      ])
        expect(published, name).not.toContain(line)
    }
  })
})
