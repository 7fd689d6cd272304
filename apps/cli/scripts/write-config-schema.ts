import { writeFile } from 'node:fs/promises'
import { configJsonSchema } from '@fonds/build'

// Formatted by prettier afterwards, as every file is.
const url = new URL('../../../docs/fonds.schema.json', import.meta.url)
await writeFile(url, `${JSON.stringify(configJsonSchema(), null, 2)}\n`)
