import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configJsonSchema, parseConfig } from '@fonds/build'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../src/main.ts'
import { newConfig } from '../../src/new-config.ts'
import { fakeIo } from '../fake-io.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonds-init-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('fonds init', () => {
  it('should make fonds.yaml and dumps, and say what comes next', async () => {
    const io = fakeIo({ cwd: folder })
    expect(await main(['init', 'new'], io)).toBe(0)
    expect((await readdir(join(folder, 'new'))).toSorted()).toEqual(['dumps', 'fonds.yaml'])
    expect(io.written.stdout).toContain('Next:')
    expect(io.written.stdout).toContain('fonds build --config new/fonds.yaml\n')
    expect(io.written.stdout).toContain('fonds serve new/archive\n')
  })

  it('should say what to type as a shell takes it, where the folder has blanks in its name', async () => {
    const io = fakeIo({ cwd: folder })
    expect(await main(['init', "the keeper's papers"], io)).toBe(0)
    expect(io.written.stdout).toContain(
      String.raw`fonds build --config 'the keeper'\''s papers/fonds.yaml'`,
    )
    expect(io.written.stdout).toContain(String.raw`fonds serve 'the keeper'\''s papers/archive'`)
  })

  it('should say no more than needed in the folder itself', async () => {
    const io = fakeIo({ cwd: folder })
    expect(await main(['init'], io)).toBe(0)
    expect(io.written.stdout).toMatch(/fonds build\n.*fonds serve\n$/)
  })

  it('should overwrite nothing', async () => {
    await main(['init'], fakeIo({ cwd: folder }))
    const before = await readFile(join(folder, 'fonds.yaml'), 'utf8')
    const io = fakeIo({ cwd: folder })
    expect(await main(['init'], io)).toBe(2)
    expect(io.written.stderr).toContain('fonds.yaml is there already')
    expect(await readFile(join(folder, 'fonds.yaml'), 'utf8')).toBe(before)
  })

  it('should write a configuration that is right, and shows every key', () => {
    expect(parseConfig(newConfig, 'fonds.yaml').title).toBe('Untitled archive')
    const opened = newConfig.replaceAll(/^# (?=\w+:|  )/gm, '')
    const config = parseConfig(opened, 'fonds.yaml', () => '')
    expect(config.rules).toHaveLength(1)
    const schema = configJsonSchema()
    const keys = 'properties' in schema ? Object.keys(schema.properties ?? {}) : []
    expect(keys.length).toBeGreaterThan(10)
    expect(keys.filter((key) => !new RegExp(`^${key}:`, 'm').test(opened))).toEqual([])
  })
})
