import type { StringOverrides } from '../strings/string-overrides.ts'
import type { Face } from './faces.ts'
import type { Palette } from './palettes.ts'

/** What an archive changes of the look and the words of its pages. */
export interface ThemeSettings {
  readonly colours: {
    readonly light: Partial<Palette>
    readonly dark: Partial<Palette>
  }
  /** Lists of families, as CSS has them. */
  readonly fonts: Partial<Readonly<Record<Face, string>>>
  readonly strings: StringOverrides
  /** More style, after our own; empty: none. */
  readonly css: string
}
