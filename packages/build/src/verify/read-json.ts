import type { z } from 'zod'
import type { OpenArchive } from './open-archive.ts'

/** A JSON file of an archive; null when it is not there, or is not what it should be. */
export function readJson<T>(archive: OpenArchive, path: string, schema: z.ZodType<T>): T | null {
  const bytes = archive.read(path)
  if (bytes === null) return null
  try {
    const value: unknown = JSON.parse(bytes.toString())
    return schema.safeParse(value).data ?? null
  } catch {
    return null
  }
}
