import { MEMBER_MARK } from '@fonds/model'

/** The names of the containers that a dump stands in, outermost first, and its own. */
export function namesAbove(dump: string): readonly string[] {
  const parts = dump.split(MEMBER_MARK)
  return parts.map((_, index) => parts.slice(0, index + 1).join(MEMBER_MARK))
}
