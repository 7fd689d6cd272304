import { toHtml } from 'hast-util-to-html'
import { bundleOf } from './bundle-of.ts'
import { leanPage } from './lean-page.ts'
import type { SearchPage } from './search-page.ts'
import type { StagedPage } from './staged-page.ts'
import { textOf } from './text-of.ts'
import { wordsOf } from './words-of.ts'

/** Makes of a page what Pagefind is to see of it. */
export function stagePage(page: SearchPage): StagedPage {
  const lang = bundleOf(page.lang)
  return {
    address: page.address,
    lang,
    html: toHtml(leanPage(page, lang)),
    words: wordsOf(page.title).length + wordsOf(textOf(page.body)).length,
  }
}
