import type { AsyncBuffer } from 'hyparquet'
import { readRange } from '../stream/random-access.ts'
import type { RandomAccess } from '../stream/random-access.ts'

/** Random access in the form that hyparquet asks for. */
export function toAsyncBuffer(access: RandomAccess): AsyncBuffer {
  return {
    byteLength: access.size,
    slice: async (start, end = access.size) => (await readRange(access, start, end)).buffer,
  }
}
