import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { rulesPage } from '../../scripts/rules-page.ts'
import { root } from './tracked-files.ts'

it('should be current: run scripts/write-rules-page.ts when it is not', async () => {
  expect(await readFile(join(root, 'docs/rules.md'), 'utf8')).toBe(await rulesPage())
})
