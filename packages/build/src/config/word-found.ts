/** Characters of a text that are shown. Chosen: enough to find it in the file. */
const MOST_CHARACTERS = 40

/** Says in words of `fonds.yaml` what stands where something else was expected. */
export function wordFound(value: unknown): string {
  if (value === undefined) return 'found nothing'
  if (value === null) return 'found nothing: give it a value, or take the line out'
  if (value === '') return 'found an empty text'
  if (typeof value === 'string') return `found the text ${shown(value)}`
  if (typeof value === 'number') return `found the number ${value}`
  if (typeof value === 'boolean') return `found \`${value}\``
  return Array.isArray(value) ? 'found a list' : 'found names with values'
}

function shown(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length <= MOST_CHARACTERS ? `\`${line}\`` : `\`${line.slice(0, MOST_CHARACTERS)}…\``
}
