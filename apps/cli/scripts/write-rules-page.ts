import { writeFile } from 'node:fs/promises'
import { rulesPage } from './rules-page.ts'

// Writes docs/rules.md; a test holds that the page is current.
await writeFile(new URL('../../../docs/rules.md', import.meta.url), await rulesPage())
