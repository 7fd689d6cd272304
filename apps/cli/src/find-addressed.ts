import { findDumps, type Config, type FoundDumps } from '@fonds/build'
import type { DumpItem } from '@fonds/ingest'
import { MEMBER_MARK } from '@fonds/model'
import { dumpPath } from './dump-path.ts'
import type { Io } from './io.ts'
import { namesAbove } from './names-above.ts'
import { type Address, splitAddress } from './split-address.ts'

/** The dumps that a command is to read, and what of them it was asked for. */
export interface Addressed extends Pick<FoundDumps, 'sources' | 'skipped' | 'unread'> {
  /** The names of the dumps that were asked for, members of containers among them. */
  readonly asked: ReadonlySet<string>
  /** Whether something that was read belongs to them; the rest of a container was read along. */
  readonly isAsked: (item: DumpItem) => boolean
}

/**
 * The dumps that the arguments of a command name, from the working directory on: files, folders, and members of containers
 * as their names are printed, `dumps/a.zip!/page.txt`. A container is read whole: its other pages are evidence. What lies in
 * a folder that fonds.yaml names is called as when all of that is built.
 *
 * @param along further dumps to read, as evidence.
 */
export async function findAddressed(
  arguments_: readonly string[],
  along: readonly string[],
  config: Config,
  io: Io,
): Promise<Addressed> {
  const fromHere = (path: string): string => dumpPath(path, io)
  const addresses = arguments_.map((name) => splitAddress(name, io))
  const files = [...addresses, ...along.map((name) => splitAddress(name, io))]
  const found = await findDumps([...new Set(files.map(({ file }) => fromHere(file)))], {
    stdin: io.stdin,
    followLinks: config.followLinks,
    within: config.dumps.map(fromHere),
  })
  const nameOf = ({ file }: Address): string => found.names.get(fromHere(file)) ?? file
  const whole = addresses.filter(({ member }) => member === null).map(nameOf)
  const members = new Map<string, string[]>()
  for (const address of addresses) {
    if (address.member === null) continue
    const name = nameOf(address)
    members.set(name, [...(members.get(name) ?? []), `${name}${MEMBER_MARK}${address.member}`])
  }
  const asked = new Set<string>()
  for (const { name } of found.sources) {
    const names = whole.some((one) => isOf(one, name)) ? [name] : (members.get(name) ?? [])
    for (const one of names) asked.add(one)
  }
  return {
    ...found,
    asked,
    isAsked: (item) =>
      dumpsOf(item).some((dump) => namesAbove(dump).some((name) => asked.has(name))),
  }
}

/** Whether a dump is the one of a name, or lies in the folder that is called so. */
function isOf(name: string, dump: string): boolean {
  return dump === name || name === '' || dump.startsWith(`${name}/`)
}

/** The dumps that something was found in: a record that stands in several is of each. */
function dumpsOf(item: DumpItem): readonly string[] {
  if (item.type === 'sighting') return [item.sighting.dump]
  if (item.type === 'quarantine') return [item.piece.dump]
  if (item.type === 'account') return [item.account.dump]
  const { record } = item.file.data
  return record === undefined ? [] : [record, ...record.sightings].map(({ dump }) => dump)
}
