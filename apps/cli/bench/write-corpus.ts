import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PageTexts } from './page-texts.ts'

/** Records a site: enough for lines of its menu to count as its own. */
const PAGES_A_SITE = 200

/**
 * Writes as many pages as asked, in folders that stand for sites. The same number gives the same bytes.
 *
 * @returns the bytes written.
 */
export async function writeCorpus(folder: string, documents: number): Promise<number> {
  const pages = new PageTexts()
  let bytes = 0
  for (let index = 0; index < documents; index++) {
    const site = `site-${String(Math.floor(index / PAGES_A_SITE)).padStart(4, '0')}.example`
    if (index % PAGES_A_SITE === 0) await mkdir(join(folder, site), { recursive: true })
    const text = pages.next(site)
    bytes += Buffer.byteLength(text)
    await writeFile(join(folder, site, `page-${String(index).padStart(6, '0')}.txt`), text)
  }
  return bytes
}
