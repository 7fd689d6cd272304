import { isTitleEntries } from './title-entries.guard.ts'
import type { TitleEntry } from './title-entry.ts'

/** Loads `titles.js` by a script element, as nothing else can be loaded from a disk. */
export function loadTitles(address: string): Promise<readonly TitleEntry[]> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.addEventListener('load', () => {
      const titles: unknown = Reflect.get(globalThis, 'fondsTitles')
      if (isTitleEntries(titles)) resolve(titles)
      else reject(new TypeError(`Unexpected content of ${address}`))
    })
    script.addEventListener('error', () => reject(new Error(`Could not load ${address}`)))
    document.head.append(script)
  })
}
