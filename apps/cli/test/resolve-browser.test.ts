import { describe, expect, it } from 'vitest'
import { resolveBrowser, waysOf } from '../browser/resolve.ts'

describe('resolveBrowser', () => {
  it('should try what FONDS_BROWSER names and nothing else', () => {
    expect(waysOf('npm').map((way) => way.name)).toEqual(['the browser from npm'])
    expect(waysOf('a/browser').map((way) => way.name)).toEqual(['FONDS_BROWSER=a/browser'])
    expect(waysOf(undefined)).toHaveLength(5)
    expect(waysOf('')).toHaveLength(5)
  })

  it('should fail on a path that leads nowhere, and say so', async () => {
    await expect(resolveBrowser(waysOf('no/such/browser'))).rejects.toThrow(
      'FONDS_BROWSER: no/such/browser: there is no such file',
    )
  })

  it('should fail on a program that is no browser', async () => {
    await expect(resolveBrowser(waysOf(process.execPath))).rejects.toThrow('sandbox:')
  })

  it('should list every attempt when none works', async () => {
    const ways = [
      { name: 'first', find: () => [] },
      { name: 'second', find: () => Promise.reject(new Error('no network\nand more')) },
      { name: 'third', find: () => [{ origin: 'here', executablePath: 'nowhere', env: {} }] },
    ]
    await expect(resolveBrowser(ways)).rejects.toThrow(
      [
        'No browser works on this machine. Tried:',
        '  - first: none is here',
        '  - second: no network and more',
        '  - here: there is no such file',
        'Install Chrome, Chromium or Edge, or set FONDS_BROWSER to the path of one.',
      ].join('\n'),
    )
  })
})
