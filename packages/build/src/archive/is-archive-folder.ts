import { publishedDigest } from './published-digest.ts'

/** Whether a folder is an archive that Fonds built: only such a folder is ever replaced. */
export async function isArchiveFolder(folder: string): Promise<boolean> {
  return (await publishedDigest(folder)) !== null
}
