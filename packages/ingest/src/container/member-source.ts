import { type ByteRange, type Companion, type DumpSource, MEMBER_MARK } from '@fonds/model'

/** A member as a dump that is read once, from the start. */
export function memberSource(
  container: string,
  member: string,
  companions: readonly Companion[],
  read: () => AsyncIterable<Uint8Array>,
): DumpSource {
  return {
    name: memberName(container, member),
    folder: memberFolder(container, member),
    size: null,
    read: (range?: ByteRange) => {
      if (range !== undefined) {
        throw new RangeError('Unexpected range, a member of a container is read from the start')
      }
      return read()
    },
    companions,
  }
}

/** The name of a member of a container, as a dump: behind `!/`. */
function memberName(container: string, member: string): string {
  return `${container}${MEMBER_MARK}${member.replace(/^(?:\.\/)+/, '')}`
}

/** The folder that directly holds a member; at the top of the container, the container's own name without endings. */
function memberFolder(container: string, member: string): string {
  const folders = member
    .split('/')
    .slice(0, -1)
    .filter((part) => part !== '' && part !== '.')
  const base = container.slice(container.lastIndexOf('/') + 1)
  return folders.at(-1) ?? base.replace(/\.(?:zip|tgz|tar(?:\.(?:gz|zst))?)$/i, '')
}
