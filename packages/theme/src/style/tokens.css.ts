import { palettes, sharperPalettes, type Palette } from './palettes.ts'

/** Colours, faces and measures as custom properties. */
export const tokens: string = `
:root {
  color-scheme: light dark;
  ${declarations(palettes.light)}
  --face: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', 'URW Palladio L', P052,
    'Source Serif 4', 'Noto Serif', Georgia, 'Noto Naskh Arabic', 'Geeza Pro', 'Sakkal Majalla',
    'Traditional Arabic', 'Noto Serif Hebrew', 'New Peninim MT', David, 'Noto Serif Devanagari',
    'Kohinoor Devanagari', 'Noto Serif Thai', Thonburi, serif;
  --serif: var(--face);
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic',
    'Noto Sans Hebrew', sans-serif;
  --mono: ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, 'Noto Sans Mono',
    'DejaVu Sans Mono', monospace;
  --text-size: 1.1875rem;
  --leading: 1.62;
  --measure: 66ch;
  --small: 0.875rem;
  --tiny: 0.8125rem;
  --gap: 1.5rem;
  --edge-space: clamp(1rem, 4vw, 2.5rem);
  --widest: 84rem;
  --frame: max(var(--edge-space), (100% - var(--widest)) / 2 + var(--edge-space));
}
@media (prefers-color-scheme: dark) {
  :root {
    ${declarations(palettes.dark)}
  }
}
@media screen and (prefers-contrast: more) {
  :root {
    ${declarations(sharperPalettes.light)}
  }
}
@media screen and (prefers-contrast: more) and (prefers-color-scheme: dark) {
  :root {
    ${declarations(sharperPalettes.dark)}
  }
}
`

function declarations(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}: ${value};`)
    .join('\n  ')
}
