import type { Manifest, ManifestFile } from './manifest.ts'

/** Whether something read from outside is a manifest of this version. */
export function isManifest(value: unknown): value is Manifest {
  return (
    isObject(value) &&
    value['format'] === 'fonds-manifest-1' &&
    typeof value['digest'] === 'string' &&
    Array.isArray(value['files']) &&
    value['files'].every(isManifestFile)
  )
}

/** Whether a value is an entry of a manifest. */
export function isManifestFile(value: unknown): value is ManifestFile {
  return (
    isObject(value) &&
    typeof value['path'] === 'string' &&
    typeof value['size'] === 'number' &&
    typeof value['sha256'] === 'string'
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
