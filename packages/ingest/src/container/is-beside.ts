import { folderInside } from './folder-inside.ts'

/** Whether one name stands in the same folder as another. */
export function isBeside(companion: string, member: string): boolean {
  return folderInside(companion) === folderInside(member)
}
