import { fileURLToPath } from 'node:url'
import { readDumps, type ReadRecord } from '../read-dumps.ts'

/** Every record of the example by the name of its dump. */
export async function readExample(): Promise<ReadonlyMap<string, readonly ReadRecord[]>> {
  return readDumps(fileURLToPath(new URL('../../../example/dumps', import.meta.url)))
}
