/** What systems, file managers and tools leave in folders, by their whole names; what the store is called by default, too. */
const names: ReadonlySet<string> = new Set([
  '.AppleDouble',
  '.DS_Store',
  '.DocumentRevisions-V100',
  '.Spotlight-V100',
  '.TemporaryItems',
  '.Trash',
  '.Trashes',
  '.apdisk',
  '.bzr',
  '.directory',
  '.dropbox',
  '.fonds',
  '.fseventsd',
  '.git',
  '.gitattributes',
  '.gitignore',
  '.gitkeep',
  '.gitmodules',
  '.hg',
  '.keep',
  '.localized',
  '.stfolder',
  '.svn',
])

/** Names that go on: `._page.txt` (what macOS keeps of a file elsewhere), and those of trash, network locks and open files. */
const beginnings = /^\.(?:_|Trash-|nfs[\da-f]{8}|fuse_hidden|~lock\.)/

/** Whether a file or folder is called as those are that nobody made: they hold no dumps, and nobody wants to hear of them. */
export function isSystemName(name: string): boolean {
  return names.has(name) || beginnings.test(name)
}
