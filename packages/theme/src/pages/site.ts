import type { RuleCatalogue } from '@fonds/model'
import type { StringOverrides } from '../strings/string-overrides.ts'
import type { InterfaceLanguage } from '../strings/interface-language.ts'

/**
 * Which pages a script serves. `search`, `edition` and `home` are put on those pages alone. `titles` are
 * data, on no page: from `file://` the search loads them itself. All are classic scripts, since modules do not load from there.
 */
export type ScriptRole = 'search' | 'edition' | 'home' | 'titles'

/** A file of `assets/` that pages load. */
export interface SiteScript {
  /** Its name in `assets/`, hash and extension included. */
  readonly name: string
  readonly role: ScriptRole
}

/** What every page of an archive shares. */
export interface Site {
  readonly title: string
  /** A sentence or two, plain text; null: none. */
  readonly description: string | null
  /** The language of the pages around the editions. */
  readonly lang: InterfaceLanguage
  /** Strings of the interface that the archive words otherwise. */
  readonly strings: StringOverrides
  /** Where the archive will be published, `https://…/`, ending in a slash; null: unknown, and no absolute address is made. */
  readonly url: string | null
  /** What the archive says about rights, plain text; null: nothing. */
  readonly rights: string | null
  /** Who publishes it, plain text; null: not said. */
  readonly publisher: string | null
  /** The version of Fonds that made it. */
  readonly version: string
  /** The stylesheet's name in `assets/`, as `fonds-3f9a2c1b.css`. */
  readonly stylesheet: string
  readonly scripts: readonly SiteScript[]
  /** Catalogues of the rules that pages name: an unknown rule is shown by its id alone. */
  readonly rules: RuleCatalogue
}
