/** The contents of a Markdown page's fenced blocks of one language, without the indent of their fence. */
export function fencedBlocks(page: string, language: string): string[] {
  const fence = new RegExp(String.raw`^( *)\`\`\`${language}\n([\s\S]*?)^ *\`\`\`$`, 'gm')
  return [...page.matchAll(fence)].map((match) =>
    (match[2] ?? '').replaceAll(new RegExp(`^${match[1] ?? ''}`, 'gm'), ''),
  )
}
