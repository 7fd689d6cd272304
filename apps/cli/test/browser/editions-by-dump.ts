import { editionRecords } from './edition-records.ts'

/** The edition pages of an archive by the dump they were made from. */
export async function editionsByDump(
  folder: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const pages = new Map<string, string[]>()
  for (const { dump, page } of await editionRecords(folder)) {
    pages.set(dump, [...(pages.get(dump) ?? []), page])
  }
  return pages
}
