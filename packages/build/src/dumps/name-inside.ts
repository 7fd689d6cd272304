/** The name of what lies in a folder. @param path from that folder on; empty: the folder itself. */
export function nameInside(folder: string, path: string): string {
  return [folder, ...path.split(/[/\\]/)].filter(Boolean).join('/')
}
