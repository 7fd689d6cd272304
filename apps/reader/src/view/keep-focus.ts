/**
 * Runs a change of a part of the page, and gives the focus back to what bears the same `data-key` after it. What had
 * the focus and is gone leaves it to the part itself, so that a reader by keys goes on from there and not from the top.
 */
export function keepFocus(part: HTMLElement, change: () => void): void {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || !part.contains(focused)) {
    change()
    return
  }
  const { key } = focused.dataset
  change()
  const same = [...part.querySelectorAll<HTMLElement>('[data-key]')].find(
    (element) => element.dataset['key'] === key,
  )
  part.tabIndex = -1
  const heir = same ?? part
  heir.focus({ preventScroll: true })
}
