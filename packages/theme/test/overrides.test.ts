import { layoutEdition, layoutHome, stringProblems, stylesheet, toHomePage } from '@fonds/theme'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { article } from './samples/editions.ts'
import { sampleSite } from './samples/site.ts'

const site = sampleSite('en')

describe('words of an archive', () => {
  it('stand in the place of ours, and leave the others', () => {
    const strings = {
      chrome: { search: 'Look up' },
      counts: { records: { one: '{n} leaf', other: '{n} leaves' } },
    }
    const html = toHtml(layoutHome({ ...site, strings }, toHomePage([article.summary])))
    expect(html).toContain('Look up')
    expect(html).toContain('</span> leaf')
    expect(html).toContain('Languages')
  })

  it('are refused where there is no such text, or nothing to fill them', () => {
    expect(stringProblems('en', { chrome: { search: 'Find' } })).toEqual([])
    const wrong = {
      chrome: { serach: 'Find', search: { one: 'x' }, madeWith: 'by {name}' },
      no: { such: 'x' },
      counts: { records: 'many' },
    }
    expect(stringProblems('en', wrong).map(({ path }) => path.join('.'))).toEqual([
      'chrome.serach',
      'chrome.search',
      'chrome.madeWith',
      'no',
      'counts.records',
    ])
  })
})

describe('the look of an archive', () => {
  it('comes after ours', () => {
    const css = stylesheet({
      colours: { light: { green: '#123456' }, dark: { green: '#abcdef' } },
      fonts: { text: 'Junicode, serif' },
      strings: {},
      css: '.lead { color: var(--rubric); }\n',
    })
    const added = css.slice(stylesheet().length)
    expect(added.split('\n')).toEqual([
      '@media screen { :root:root:root { --green: #123456; } }',
      '@media screen and (prefers-color-scheme: dark) { :root:root:root { --green: #abcdef; } }',
      '@media all { :root:root:root { --serif: Junicode, serif; } }',
      '.lead { color: var(--rubric); }',
      '',
    ])
  })

  it('changes nothing by itself', () => {
    expect(stylesheet()).not.toContain(':root:root:root')
  })
})

describe('regions of an archive', () => {
  it('are put in the place of ours, and are given what they need', () => {
    const html = toHtml(
      layoutEdition(site, article, {
        header: ({ h, site: { title } }) => h('header', title),
        citation: ({ h, page, to, standard }) => [
          standard(),
          h('p', h('a', { href: to({ kind: 'home' }) }, page?.summary.label)),
        ],
      }),
    )
    expect(html).toContain('<header>The Harrow Lane Papers</header>')
    expect(html).toContain('id="cite"')
    expect(html).toContain(
      '<p><a href="../../index.html">The lamp of the north pier burns again</a></p>',
    )
    expect(html).toContain('id="provenance"')
  })

  it('can hold no markup, only nodes', () => {
    const html = toHtml(layoutEdition(site, article, { footer: () => '<script>alert(1)</script>' }))
    expect(html).not.toContain('<script>alert')
  })
})
