import { digestOf } from '../tasks/digest.ts'
import type { Receipt } from '../tasks/receipt.ts'
import type { Store } from './store.ts'

/** A store that lives as long as the process. */
export function createMemoryStore(): Store {
  const objects = new Map<string, Uint8Array>()
  const receipts = new Map<string, Receipt>()
  return {
    async putObject(bytes) {
      const digest = digestOf(bytes)
      objects.set(digest, bytes.slice())
      return digest
    },
    async getObject(digest) {
      const bytes = objects.get(digest)
      if (bytes === undefined) throw new Error(`Object ${digest} is not in the store`)
      return bytes.slice()
    },
    async hasObject(digest) {
      return objects.has(digest)
    },
    async putReceipt(receipt) {
      receipts.set(`${receipt.stage}/${receipt.key}`, receipt)
    },
    async getReceipt(stage, key) {
      return receipts.get(`${stage}/${key}`) ?? null
    },
    async prune(keys) {
      const before = { receipts: receipts.size, objects: objects.size }
      const needed = new Set<string>()
      for (const [name, receipt] of receipts) {
        if (keys.has(receipt.key)) {
          for (const digest of Object.values(receipt.outputs)) needed.add(digest)
        } else receipts.delete(name)
      }
      for (const digest of objects.keys()) if (!needed.has(digest)) objects.delete(digest)
      return {
        receipts: before.receipts - receipts.size,
        objects: before.objects - objects.size,
      }
    },
  }
}
