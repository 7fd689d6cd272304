/** The folder of a member inside its container, ending in `/`; empty for the outermost. */
export function folderInside(member: string): string {
  return member.slice(0, member.lastIndexOf('/') + 1)
}
