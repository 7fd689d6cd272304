import type { Config, FoundDumps } from '@fonds/build'
import type { DumpItem } from '@fonds/ingest'
import { MEMBER_MARK } from '@fonds/model'
import { realpathSync } from 'node:fs'
import { sep } from 'node:path'
import { findAsked } from './find-asked.ts'
import type { Io } from './io.ts'
import { namesAbove } from './names-above.ts'
import { pathFromHere } from './path-from-here.ts'
import { splitAddress } from './split-address.ts'

/** The dumps that a command is to read, and what of them it was asked for. */
export interface Addressed extends FoundDumps {
  /** The names of the dumps that were asked for, members of containers among them. */
  readonly names: ReadonlySet<string>
  /** Whether something that was read belongs to them; the rest of a container was read along. */
  readonly isAsked: (item: DumpItem) => boolean
}

/**
 * The dumps that the arguments of a command name, from the working directory on: files, folders, and members of containers
 * as their names are printed, `dumps/a.zip!/page.txt`. A container is read whole: its other pages are evidence.
 */
export async function findAddressed(
  arguments_: readonly string[],
  config: Config,
  io: Io,
): Promise<Addressed> {
  const addresses = arguments_.map((name) => splitAddress(name, io))
  const files = new Set(addresses.map(({ file }) => file))
  const found = await findAsked([...files], config, io)
  const real = (file: string): string => realpathSync(pathFromHere(file, io))
  const whole = addresses
    .filter(({ file, member }) => member === null && file !== '-')
    .map(({ file }) => real(file))
  const members = new Map<string, string[]>()
  for (const { file, member } of addresses) {
    if (member === null) continue
    const path = real(file)
    const isWhole = whole.some((one) => path === one || path.startsWith(`${one}${sep}`))
    if (!isWhole) members.set(path, [...(members.get(path) ?? []), member])
  }
  const names = new Set<string>()
  for (const { name, path } of found.sources) {
    const asked = path === null ? undefined : members.get(path)
    if (asked === undefined) names.add(name)
    else for (const member of asked) names.add(`${name}${MEMBER_MARK}${member}`)
  }
  return {
    ...found,
    names,
    isAsked: (item) =>
      dumpsOf(item).some((dump) => namesAbove(dump).some((name) => names.has(name))),
  }
}

/** The dumps that something was found in: a record that stands in several is of each. */
function dumpsOf(item: DumpItem): readonly string[] {
  if (item.type === 'sighting') return [item.sighting.dump]
  if (item.type === 'quarantine') return [item.piece.dump]
  if (item.type === 'account') return [item.account.dump]
  const { record } = item.file.data
  return record === undefined ? [] : [record, ...record.sightings].map(({ dump }) => dump)
}
