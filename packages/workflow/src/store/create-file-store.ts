import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from '../tasks/canonical-json.ts'
import { digestOf } from '../tasks/digest.ts'
import { isReceipt } from '../tasks/receipt.guard.ts'
import type { Receipt } from '../tasks/receipt.ts'
import type { Store } from './store.ts'
import { writeDurably } from './write-durably.ts'

/**
 * A store in a folder: `objects/<2>/<sha256>`, `receipts/<stage>/<2>/<key>.json`, and `scratch/` for what is being
 * written. Files are small to middling and written one after the other: the synchronous calls cost a fraction of what
 * promises do.
 */
export function createFileStore(folder: string): Store {
  const objects = join(folder, 'objects')
  const receipts = join(folder, 'receipts')
  const scratch = join(folder, 'scratch')
  const objectPath = (digest: string): string => join(objects, digest.slice(0, 2), digest)
  const receiptPath = (stage: string, key: string): string =>
    join(receipts, stage, key.slice(0, 2), `${key}.json`)

  return {
    async putObject(bytes) {
      const digest = digestOf(bytes)
      const path = objectPath(digest)
      if (!existsSync(path)) writeDurably(path, bytes, scratch)
      return digest
    },
    async getObject(digest) {
      const path = objectPath(digest)
      const bytes = readFileSync(path)
      if (digestOf(bytes) === digest) return bytes
      // Away with it, so that the next run finds it missing and does its task again.
      rmSync(path, { force: true })
      throw new Error(`${path} was damaged and has been removed: run the command again`)
    },
    async hasObject(digest) {
      return existsSync(objectPath(digest))
    },
    async putReceipt(receipt) {
      const { stage, key, outputs, facts } = receipt
      const text = `${canonicalJson({ stage, key, outputs, facts })}\n`
      writeDurably(receiptPath(stage, key), text, scratch)
    },
    async getReceipt(stage, key) {
      const receipt = readReceipt(receiptPath(stage, key))
      return receipt !== null && receipt.key === key && receipt.stage === stage ? receipt : null
    },
    async prune(keys) {
      const needed = new Set<string>()
      const gone = { receipts: 0, objects: 0 }
      for (const path of filesIn(receipts)) {
        const receipt = readReceipt(path)
        if (receipt !== null && keys.has(receipt.key)) {
          for (const digest of Object.values(receipt.outputs)) needed.add(digest)
        } else {
          rmSync(path, { force: true })
          gone.receipts += 1
        }
      }
      for (const path of filesIn(objects)) {
        if (needed.has(path.slice(-64))) continue
        rmSync(path, { force: true })
        gone.objects += 1
      }
      rmSync(scratch, { recursive: true, force: true })
      return gone
    },
  }
}

function readReceipt(path: string): Receipt | null {
  if (!existsSync(path)) return null
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isReceipt(value) ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
