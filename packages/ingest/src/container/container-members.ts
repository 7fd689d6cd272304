import type { Companion } from '@fonds/model'
import type { Note } from '../note.ts'
import { isCompanionName } from '../is-companion-name.ts'
import { isDumpName } from '../is-dump-name.ts'
import { whyUnsafeName } from './why-unsafe-name.ts'

/** What is done with a member of a container. */
export type MemberFate =
  | { readonly type: 'dump' }
  | { readonly type: 'companion' }
  | { readonly type: 'skipped'; readonly kind: string }
  | { readonly type: 'refused'; readonly note: Note }

/** Decides about the members of one container, by their names. */
export class ContainerMembers {
  readonly #cap: number
  readonly #names = new Set<string>()

  constructor(cap: number) {
    this.#cap = cap
  }

  /** What is done with the member of a name. */
  judge(name: string, offset: number): MemberFate {
    const unsafe = whyUnsafeName(name)
    if (unsafe !== null) {
      const reason = `The member \`${name}\` is refused: ${unsafe}`
      return { type: 'refused', note: { rule: 'member-name-unsafe', offset, reason, actual: name } }
    }
    const bare = name.replace(/^(?:\.\/)+/, '')
    if (this.#names.size >= this.#cap) {
      const reason = `The container has more than ${this.#cap} members; \`${bare}\` was not read`
      return { type: 'refused', note: { rule: 'container-too-many', offset, reason } }
    }
    if (this.#names.has(bare)) {
      const reason = `The container has two members of the name \`${bare}\``
      return { type: 'refused', note: { rule: 'member-name-twice', offset, reason, actual: bare } }
    }
    this.#names.add(bare)
    if (isCompanionName(bare)) return { type: 'companion' }
    return isDumpName(bare)
      ? { type: 'dump' }
      : { type: 'skipped', kind: `member (${ending(bare)})` }
  }
}

/** A companion that is held in memory. */
export function heldCompanion(name: string, bytes: Uint8Array): Companion {
  return { name: name.slice(name.lastIndexOf('/') + 1), read: () => Promise.resolve(bytes) }
}

function ending(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1)
  const dot = base.lastIndexOf('.')
  return dot > 0 ? base.slice(dot).toLowerCase() : 'no ending'
}
