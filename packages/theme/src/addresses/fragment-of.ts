const halves = /\p{Surrogate}/gu

/** `#` and an anchor, escaped for a link. */
export function fragmentOf(anchor: string): string {
  return `#${encodeURIComponent(anchor.replace(halves, '\u{fffd}'))}`
}
