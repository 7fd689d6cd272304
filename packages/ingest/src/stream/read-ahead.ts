/** Parts that are asked for before they are needed: one that is awaited, one that is made meanwhile. Each is held in memory. */
const ahead = 2

/**
 * The same parts, the next one asked for while the consumer is still at work on the one before: what works in another
 * thread (zlib's streams do) then works at the same time.
 */
export async function* readAhead<Part>(parts: AsyncIterable<Part>): AsyncGenerator<Part, void> {
  const iterator = parts[Symbol.asyncIterator]()
  const asked: Promise<IteratorResult<Part>>[] = []
  try {
    for (;;) {
      while (asked.length < ahead) {
        const next = iterator.next()
        // It is awaited below, maybe too late for Node.js not to take it for forgotten.
        next.catch(() => undefined)
        asked.push(next)
      }
      const next = await asked.shift()
      if (next === undefined || next.done === true) return
      yield next.value
    }
  } finally {
    await iterator.return?.()
  }
}
