/** The blocks of the published text, in its order. Entries are not among them: what stands in an entry is. */
export function publishedBlocks(text: HTMLElement): readonly HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>('[data-lines]:not(.entry)')]
}
