/** Whether a companion speaks about a folder, as a table, and not about one dump. */
export function isTableName(name: string): boolean {
  return /\.csv$/i.test(name)
}
