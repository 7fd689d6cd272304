import { posix } from 'node:path'
import type { OpenArchive } from './open-archive.ts'
import { readPage } from './read-page.ts'
import type { ReadPage } from './read-page.ts'
import type { Flaw } from './verify-report.ts'

/** Follows the links of pages, one page after the other. */
export interface LinkCheck {
  readonly add: (path: string, page: ReadPage) => void
  /** Looks for the anchors in other pages, and yields all that is wrong. */
  readonly finish: () => readonly Flaw[]
  /** Internal links so far. */
  readonly count: () => number
}

/** Anything with a scheme, as `https:` or `data:`, leads elsewhere. */
const elsewhere = /^[a-z][a-z\d+.-]*:/i

export function createLinkCheck(archive: OpenArchive): LinkCheck {
  const flaws: Flaw[] = []
  /** Anchors in other pages, by page, with the first page that links there. */
  const wanted = new Map<string, Map<string, string>>()
  let count = 0

  const follow = (path: string, page: ReadPage, link: string): void => {
    const [address = '', anchor] = link.split('#')
    const target =
      address === '' ? path : posix.join(posix.dirname(path), decode(address.replace(/\?.*/s, '')))
    if (!archive.has(target)) {
      flaws.push({ kind: 'broken-link', file: path, reason: `\`${link}\` leads to no file` })
      return
    }
    if (anchor === undefined || anchor === '') return
    const id = decode(anchor)
    if (target === path) {
      if (!page.ids.has(id))
        flaws.push({ kind: 'broken-link', file: path, reason: `\`${link}\` leads to no place` })
      return
    }
    const anchors = wanted.get(target) ?? new Map<string, string>()
    wanted.set(target, anchors)
    if (!anchors.has(id)) anchors.set(id, path)
  }

  return {
    add(path, page) {
      for (const link of page.links) {
        if (elsewhere.test(link)) continue
        count += 1
        follow(path, page, link)
      }
    },
    finish() {
      for (const [target, anchors] of wanted) {
        const page = readPage(archive, target)
        for (const [anchor, path] of anchors) {
          if (page !== null && page.ids.has(anchor)) continue
          const reason = `\`${target}#${anchor}\` leads to no place`
          flaws.push({ kind: 'broken-link', file: path, reason })
        }
      }
      return flaws
    },
    count: () => count,
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
