/** Whether bytes hold the characters of a string (each one byte) at a place. */
export function startsWith(bytes: Uint8Array, characters: string, at = 0): boolean {
  if (bytes.length < at + characters.length) return false
  for (let index = 0; index < characters.length; index += 1) {
    if (bytes[at + index] !== characters.charCodeAt(index)) return false
  }
  return true
}
