/** What the system may refuse, by how Rust prints it when Pagefind panics over it. */
const refusals = [
  [/\bStorageFull\b|\(os error 28\)/, 'ENOSPC'],
  [/\bQuotaExceeded\b|\(os error 122\)/, 'EDQUOT'],
  [/\bReadOnlyFilesystem\b|\(os error 30\)/, 'EROFS'],
] as const

/** The code of the system's refusal that made Pagefind fail; null when it was none. */
export function refusedBy(output: string): string | null {
  return refusals.find(([said]) => said.test(output))?.[1] ?? null
}
