import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { describe, expect, inject, it } from 'vitest'
import { archivePages } from './archive-files.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The files are the archive's own, and from a disk a browser could not check them.
    'require-sri': 'off',
    // Titles of records are as long as they are.
    'long-title': 'off',
    // Objects to a bare `>` in text, which is as valid as an escaped one.
    'no-raw-characters': 'off',
  },
})

describe.each(['example', 'hostile'] as const)('the %s archive', (name) => {
  const { folder } = inject(name)

  it('should hold valid HTML and nothing else', async () => {
    const pages = await archivePages(folder)
    const wrong: string[] = []
    for (const path of pages) {
      const report = await validator.validateString(
        await readFile(join(folder, path), 'utf8'),
        path,
      )
      for (const { messages } of report.results) {
        wrong.push(
          ...messages.map(({ ruleId, line, message }) => `${path}:${line} ${ruleId}: ${message}`),
        )
      }
    }
    expect(pages.length).toBeGreaterThan(10)
    expect(wrong).toEqual([])
  })
})
