import type { Inspection } from '@fonds/transform'

/** The part of an inspection that says what became of which lines. */
export interface ReadSpans extends Pick<Inspection, 'id' | 'dump'> {
  readonly blocks: readonly Pick<Inspection['blocks'][number], 'kind' | 'lines'>[]
  readonly aside: readonly Pick<Inspection['aside'][number], 'rule' | 'lines'>[]
}
