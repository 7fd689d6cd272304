/**
 * Why the name of a container's member is refused; null when it is a plain relative path. Names never become paths of
 * files here, but they become names of dumps, and nothing honest is named so.
 */
export function whyUnsafeName(name: string): string | null {
  if (name === '') return 'it is empty'
  if (name.includes('\0')) return 'it holds a NUL'
  if (name.includes('\\')) return 'it holds a backslash'
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return 'it is absolute'
  if (name.split('/').includes('..')) return 'it leads out of the container'
  return null
}
