import type { SearchSetup } from '@fonds/theme'
import { createSearchController } from './search-controller.ts'
import { readState } from './state/read-state.ts'
import type { SearchState } from './state/search-state.ts'
import { writeState } from './state/write-state.ts'
import { namePage } from './view/name-page.ts'
import { followKeys } from './view/follow-keys.ts'
import type { SearchPageParts } from './view/search-page-parts.ts'
import type { Speaker } from './view/speaker.ts'

/** Wait after a key before searching, in milliseconds. Chosen, not measured: below it, fast typing searches each letter. */
const TYPING_PAUSE = 120

/** Searches the whole text of the archive, which needs a server; keeps its state in the address. */
export function startSearch(parts: SearchPageParts, setup: SearchSetup, speaker: Speaker): void {
  const { form, field } = parts
  let state = readState(location.search)
  let isTyping = false
  let pause: ReturnType<typeof setTimeout> | undefined

  const controller = createSearchController(parts, setup, speaker, (change) =>
    go({ ...state, ...change }, 'push'),
  )
  const plain = document.title
  const run = (): void => {
    namePage(state.q, plain, speaker)
    controller.run(state).catch((error: unknown) => {
      setTimeout(() => {
        throw error
      })
    })
  }
  const go = (next: SearchState, entry: 'push' | 'replace'): void => {
    clearTimeout(pause)
    isTyping = entry === 'replace'
    state = next
    if (field.value !== state.q) field.value = state.q
    const address = `${location.pathname}${writeState(state)}`
    if (address !== location.pathname + location.search) {
      if (entry === 'push') history.pushState(null, '', address)
      else history.replaceState(null, '', address)
    }
    run()
  }

  field.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return
    clearTimeout(pause)
    pause = setTimeout(() => {
      // The first letter after a finished search begins a new entry in the history; the others change it.
      const entry = isTyping || state.q === '' ? 'replace' : 'push'
      go({ ...state, q: field.value }, entry)
      isTyping = true
    }, TYPING_PAUSE)
  })
  field.addEventListener('compositionend', () => field.dispatchEvent(new Event('input')))
  field.addEventListener('focus', () => controller.prepare(state), { once: true })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go({ ...state, q: field.value.trim() }, isTyping ? 'replace' : 'push')
    isTyping = false
  })
  window.addEventListener('popstate', () => {
    clearTimeout(pause)
    state = readState(location.search)
    field.value = state.q
    isTyping = false
    run()
  })
  followKeys(parts)
  field.value = state.q
  run()
}
