/** Leads to a field by `/`, from wherever nobody is typing. */
export function focusOnSlash(field: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
    if (event.key !== '/' || isTyping(document.activeElement)) return
    event.preventDefault()
    field.focus()
    field.select()
  })
}

function isTyping(focused: Element | null): boolean {
  if (focused instanceof HTMLTextAreaElement || focused instanceof HTMLSelectElement) return true
  if (focused instanceof HTMLInputElement) return focused.type !== 'checkbox'
  return focused instanceof HTMLElement && focused.isContentEditable
}
