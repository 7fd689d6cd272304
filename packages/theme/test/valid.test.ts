import { toHtml } from 'hast-util-to-html'
import { HtmlValidate } from 'html-validate'
import { interfaceLanguages } from '@fonds/theme'
import { describe, expect, it } from 'vitest'
import { samplePages } from './samples/pages.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The serializer writes `<!doctype html>`, which is as valid.
    'doctype-style': 'off',
    // A `>` in text is as valid as `&gt;`.
    'no-raw-characters': 'off',
    // Titles of records are as long as they are.
    'long-title': 'off',
  },
})

/** Every kind of page in one language of each direction; in the others those that show most of their strings. */
const some: ReadonlySet<string> = new Set([
  'home',
  'about',
  'search',
  'not-found',
  'edition-article',
])

describe.each(interfaceLanguages)('pages in %s', (lang) => {
  const pages = new Map(
    [...samplePages(lang)].filter(([name]) => lang === 'en' || lang === 'ar' || some.has(name)),
  )

  it.each([...pages.keys()])('%s is valid', async (name) => {
    const page = pages.get(name)
    if (page === undefined) throw new Error(`no page ${name}`)
    const report = await validator.validateString(toHtml(page))
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    )
    expect(messages).toEqual([])
  })
})
