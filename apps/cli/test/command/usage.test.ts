import { describe, expect, it } from 'vitest'
import { main } from '../../src/main.ts'
import { fakeIo } from '../fake-io.ts'

describe('fonds', () => {
  it('should print its help, with examples and exit codes', async () => {
    const io = fakeIo()
    expect(await main(['--help'], io)).toBe(0)
    expect(io.written.stdout).toContain('Examples:')
    expect(io.written.stdout).toContain('Exit codes:')
    expect(io.written.stderr).toBe('')
  })

  it.each(['build', 'serve', 'inspect', 'explain', 'verify', 'init'])(
    'should print the help of %s, with examples',
    async (name) => {
      const io = fakeIo()
      expect(await main([name, '--help'], io)).toBe(0)
      expect(io.written.stdout).toContain(`Usage: fonds ${name}`)
      expect(io.written.stdout).toContain(`$ fonds ${name}`)
    },
  )

  it('should print its version', async () => {
    const io = fakeIo()
    expect(await main(['--version'], io)).toBe(0)
    expect(io.written.stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  const misuses: readonly (readonly [args: readonly string[], says: string])[] = [
    [['withdraw', 'x'], "unknown command 'withdraw'"],
    [['export', '--format', 'csv'], "unknown command 'export'"],
    [['biuld'], 'Did you mean build?'],
    [['build', '--jobs', '0'], 'whole number from 1'],
    [['build', '--jobs', '1.5'], 'whole number from 1'],
    [['build', '--outt', 'x'], "unknown option '--outt'"],
    [['serve', '--port', 'x'], 'whole number from 0'],
    [['explain', 'page.txt'], 'as `page.txt:12`'],
    [['explain', 'page.txt:0'], 'as `page.txt:12`'],
    [['verify', 'a', 'b'], 'too many arguments'],
  ]

  it.each(misuses)('should refuse %j and say what is wrong', async (args, says) => {
    const io = fakeIo()
    expect(await main(args, io)).toBe(2)
    expect(io.written.stderr).toContain(says)
    expect(io.written.stderr).toContain('--help')
    expect(io.written.stdout).toBe('')
  })

  it('should refuse to do nothing', async () => {
    const io = fakeIo()
    expect(await main([], io)).toBe(2)
    expect(io.written.stderr).toContain('Usage: fonds')
  })
})
