import { expect, it } from 'vitest'
import { UserError } from '../src/user-error.ts'
import { explainWriteError, isWriteError } from '../src/write-error.ts'

const systemError = (code: string): Error => Object.assign(new Error(`${code}: no`), { code })

it.each(['ENOSPC', 'EDQUOT', 'EROFS'])('should stop everything for %s', (code) => {
  expect(isWriteError(systemError(code))).toBe(true)
})

it.each(['ENOENT', 'EIO', 'EACCES'])('should not take %s for a full disk', (code) => {
  expect(isWriteError(systemError(code))).toBe(false)
})

it('should say what to do when the disk is full', () => {
  const cause = systemError('ENOSPC')
  const error = explainWriteError(cause)
  expect(error).toBeInstanceOf(UserError)
  expect(error).toMatchObject({ code: 2, cause })
  expect(error).toHaveProperty('hint', expect.stringContaining('make room'))
})

it('should leave other errors as they are', () => {
  const bug = new TypeError('Unexpected')
  const user = new UserError(3, 'missing', 'Check the path.')
  expect(explainWriteError(bug)).toBe(bug)
  expect(explainWriteError(user)).toBe(user)
  expect(explainWriteError(systemError('EIO'))).toHaveProperty('code', 'EIO')
})
