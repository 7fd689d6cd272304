import type { Direction } from '@fonds/model'
import type { h, Result } from 'hastscript'
import type { PageRef } from '../addresses/page-ref.ts'
import type { EditionPage } from '../pages/edition-page.ts'
import type { Site } from '../pages/site.ts'
import type { Strings } from '../strings/strings.ts'
import type { RegionName } from './region-name.ts'

type Node = Result | string | null

/** What a region of the page is made of. */
export interface RegionGiven {
  /** hastscript: the only way to make nodes. */
  readonly h: typeof h
  readonly site: Site
  readonly lang: string
  readonly dir: Direction
  readonly strings: Strings<string>
  /** A link from this page. */
  readonly to: (ref: PageRef) => string
  /** The page, where it is an edition's. */
  readonly page: EditionPage | null
  /** The region as it is by itself. */
  readonly standard: () => Node
}

/** Makes a region of the page: a pure function of what it is given. */
export type Region = (given: RegionGiven) => Node | readonly Node[]

/** The regions that an archive makes itself. */
export type Regions = Readonly<Partial<Record<RegionName, Region>>>
