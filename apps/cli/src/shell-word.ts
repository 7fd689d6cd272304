/** What shells take as it stands: letters of any script, digits and a few signs, no `-` or `~` in front. */
const plain = /^[\p{L}\p{N}_./:@%+,][\p{L}\p{M}\p{N}_./:@%+,~-]*$/u

/** A path as it has to be typed behind a command: in single quotation marks where a shell would take it apart. */
export function shellWord(path: string): string {
  const unmistakable = path.startsWith('-') ? `./${path}` : path
  return plain.test(unmistakable)
    ? unmistakable
    : `'${unmistakable.replaceAll("'", String.raw`'\''`)}'`
}
