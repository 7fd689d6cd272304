import { isObject } from '../is-object.ts'
import type { ManifestFile } from './manifest.ts'

/** Whether a value is an entry of a manifest. */
export function isManifestFile(value: unknown): value is ManifestFile {
  return (
    isObject(value) &&
    typeof value['path'] === 'string' &&
    typeof value['size'] === 'number' &&
    typeof value['sha256'] === 'string'
  )
}
