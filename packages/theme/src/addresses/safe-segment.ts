/** Bytes of a name before it is shortened; folders of most systems allow 255. Chosen, not measured. */
const LONGEST_SEGMENT = 120

const plain = /^[a-z\d.-]$/
/** Names that Windows keeps for devices, with or without an extension. */
const reserved = /^(?:aux|com\d|con|lpt\d|nul|prn)(?:\.|$)/

/**
 * Makes any string one segment of an address that every file system can hold and every server serves as it stands:
 * `a-z`, digits, `-` and inner dots stay, every other byte of its UTF-8 becomes `_` and two hex digits. Different
 * strings stay different, also on systems that ignore case; a name of more than 120 characters is shortened and
 * told apart by a 64-bit hash (FNV-1a).
 */
export function safeSegment(name: string): string {
  let segment = ''
  for (const byte of new TextEncoder().encode(name)) {
    const character = String.fromCharCode(byte)
    segment += plain.test(character) ? character : escape(byte)
  }
  if (segment.startsWith('.') || reserved.test(segment)) {
    segment = escape(segment.charCodeAt(0)) + segment.slice(1)
  }
  if (segment.endsWith('.')) segment = segment.slice(0, -1) + escape(0x2e)
  if (segment === '') return '_'
  if (segment.length <= LONGEST_SEGMENT) return segment
  return `${segment.slice(0, LONGEST_SEGMENT - 17)}_${hash(segment)}`
}

function escape(byte: number): string {
  return `_${byte.toString(16).padStart(2, '0')}`
}

function hash(text: string): string {
  let value = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n)
  }
  return value.toString(16).padStart(16, '0')
}
