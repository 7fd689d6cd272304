/** UTF-16 code units that are given at a time. Chosen, not measured. */
const PIECE_LENGTH = 1 << 16

/** What a member of an object may be: short, or a list of any length. */
export type Member = string | AsyncIterable<object | string> | Iterable<object | string>

/**
 * What `JSON.stringify` makes of an object with an indent of one, as UTF-8 and piece by piece: its lists may be longer
 * than a text can be.
 */
export async function* jsonPieces(
  members: Readonly<Record<string, Member>>,
): AsyncGenerator<Uint8Array, void> {
  let waiting = ''
  for await (const part of partsOf(members)) {
    waiting += part
    if (waiting.length < PIECE_LENGTH) continue
    yield Buffer.from(waiting)
    waiting = ''
  }
  yield Buffer.from(`${waiting}\n`)
}

async function* partsOf(members: Readonly<Record<string, Member>>): AsyncGenerator<string, void> {
  let separator = '{'
  for (const [name, member] of Object.entries(members)) {
    yield `${separator}\n ${JSON.stringify(name)}: `
    if (typeof member === 'string') yield JSON.stringify(member)
    else yield* listParts(member)
    separator = ','
  }
  yield separator === '{' ? '{}' : '\n}'
}

async function* listParts(
  items: AsyncIterable<object | string> | Iterable<object | string>,
): AsyncGenerator<string, void> {
  let separator = '['
  for await (const item of items) {
    yield `${separator}\n${JSON.stringify(item, null, 1)}`.replaceAll('\n', '\n  ')
    separator = ','
  }
  yield separator === '[' ? '[]' : '\n ]'
}
