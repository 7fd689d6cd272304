/** The id of an element, which is given one where it has none. */
export function placeId(element: HTMLElement): string {
  if (element.id === '') element.id = `lines-${element.dataset['lines'] ?? ''}`
  return element.id
}
