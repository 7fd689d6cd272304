import { expect, it } from 'vitest'
import { refusedBy } from '../src/refused-by.ts'

const panic = (error: string): string =>
  "\nthread 'main' panicked at pagefind/src/output/mod.rs:464:36:\n" +
  `called \`Result::unwrap()\` on an \`Err\` value: ${error}\n`

it.each([
  ['Os { code: 28, kind: StorageFull, message: "No space left on device" }', 'ENOSPC'],
  ['Os { code: 122, kind: QuotaExceeded, message: "Disk quota exceeded" }', 'EDQUOT'],
  ['Os { code: 30, kind: ReadOnlyFilesystem, message: "Read-only file system" }', 'EROFS'],
  ['Custom { kind: Other, error: "No space left on device (os error 28)" }', 'ENOSPC'],
])('should tell what the system refused from %s', (error, code) => {
  expect(refusedBy(panic(error))).toBe(code)
})

it('should take no other panic for a refusal', () => {
  expect(refusedBy(panic('Os { code: 2, kind: NotFound, message: "No such file" }'))).toBeNull()
  expect(refusedBy('')).toBeNull()
})
