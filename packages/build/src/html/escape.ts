/** Where a text stands. */
type Place = 'text' | 'value' | 'name' | 'comment'

/** What can not stand there. */
const unsafe: Readonly<Record<Place, RegExp>> = {
  text: /[<&]/g,
  value: /[\0"&'`]/g,
  name: /[\0\t\n\f\r "&'/<=>`]/g,
  comment: /[<>]/g,
}

/** Puts a character reference for each character that would end the place where the text stands, or begin another. */
export function escape(text: string, place: Place): string {
  const pattern = unsafe[place]
  // Most texts need none, and looking takes half as long as replacing nothing.
  return text.search(pattern) === -1 ? text : text.replace(pattern, toReference)
}

function toReference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}
