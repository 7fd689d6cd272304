import type { ThemeSettings } from './theme-settings.ts'
import { faces } from './faces.ts'
import type { Palette } from './palettes.ts'

/** What an archive changes, after our own style; empty where it changes nothing. */
export function overrides({ colours, fonts, css }: ThemeSettings): string {
  const families = Object.entries(faces).flatMap(([face, property]) => {
    const family = Object.entries(fonts).find(([name]) => name === face)?.[1]
    return family === undefined ? [] : [`${property}: ${family};`]
  })
  return [
    // Paper has colours of its own.
    rule('@media screen', colourLines(colours.light)),
    rule('@media screen and (prefers-color-scheme: dark)', colourLines(colours.dark)),
    rule('@media all', families),
    css,
  ].join('')
}

/** Stronger than what counts for one language, as the faces of our own style do. */
function rule(media: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${media} { :root:root:root { ${lines.join(' ')} } }\n`
}

function colourLines(colours: Partial<Palette>): readonly string[] {
  return Object.entries(colours).map(([name, value]) => `--${name}: ${value};`)
}
