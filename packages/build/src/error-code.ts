/** What a system says an error is, as `ENOSPC`; null where it says nothing. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null
}
