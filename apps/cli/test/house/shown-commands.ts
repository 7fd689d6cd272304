const fence = /^ *```.*\n([\s\S]*?)^ *```$/gm
const inline = /`([^`]+)`/g

/** What ends a command in a shell, or was never part of it: a redirection, a remark, what a help text explains. */
const end = /\s+(?:[>#]|&&|\s)/

const word = /'([^']*)'|"([^"]*)"|([^\s'"]+)/g

/** The commands of `fonds` that a page or a help text shows, each as the words that a shell would make of it. */
export function shownCommands(page: string): string[][] {
  const blocks = [...page.matchAll(fence)].map((match) => match[1] ?? '')
  const prose = page.replaceAll(fence, '')
  const spans = [...prose.matchAll(inline)].map((match) => match[1]?.replaceAll(/\s+/g, ' ') ?? '')
  return [...blocks, ...prose.matchAll(/^ *\$ .+$/gm)]
    .flatMap((lines) => String(lines).split('\n'))
    .concat(spans)
    .flatMap((line) => line.split(' | '))
    .map((text) => /^\s*(?:\$ )?(?:npx )?fonds ([a-z].*)$/.exec(text)?.[1])
    .filter((text) => text !== undefined)
    .map((text) => text.split(end)[0] ?? '')
    .map((text) => [...text.matchAll(word)].map((match) => match[1] ?? match[2] ?? match[3] ?? ''))
}
