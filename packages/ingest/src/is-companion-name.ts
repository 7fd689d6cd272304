const companionName = /^(?:metadata\.csv|.+\.meta\.(?:yaml|yml|json))$/i

/** Whether a file speaks about the dumps beside it: `page.txt.meta.yaml`, `page.txt.meta.json`, `metadata.csv`. */
export function isCompanionName(name: string): boolean {
  return companionName.test(name.slice(name.lastIndexOf('/') + 1))
}
