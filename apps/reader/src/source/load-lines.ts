/** The same line ends as in the ledger. */
const LINE_END = /\r\n|\r|\n/

/**
 * The lines of a source text.
 *
 * @throws Error when it cannot be loaded.
 */
export async function loadLines(address: string): Promise<readonly string[]> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const lines = (await response.text()).split(LINE_END)
  // The end of the last line starts no further one.
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
