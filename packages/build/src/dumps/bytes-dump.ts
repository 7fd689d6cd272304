import type { ByteRange } from '@fonds/model'
import type { FoundDump } from './found-dump.ts'

/** A dump that is held in memory. */
export function bytesDump(name: string, folder: string, bytes: Uint8Array): FoundDump {
  return {
    name,
    folder,
    size: bytes.length,
    path: null,
    companionPaths: [],
    companions: [],
    async *read(range?: ByteRange) {
      const part = bytes.subarray(range?.start ?? 0, range?.end)
      if (part.length > 0) yield part
    },
  }
}
