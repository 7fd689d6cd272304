/** Runs a change of a part of the page, and gives the focus back to what bears the same `data-key` after it. */
export function keepFocus(part: HTMLElement, change: () => void): void {
  const focused = document.activeElement
  const key =
    focused instanceof HTMLElement && part.contains(focused) ? focused.dataset['key'] : undefined
  change()
  if (key === undefined) return
  for (const element of part.querySelectorAll<HTMLElement>('[data-key]')) {
    if (element.dataset['key'] === key) element.focus({ preventScroll: true })
  }
}
