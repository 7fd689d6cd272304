import type { LineMarker } from '../../passages/line-marker.ts'

/** What the column `marker` says of a unit behind a marker; of one without, 0. */
export const markerCodes: Readonly<Record<LineMarker['kind'], number>> = {
  bullet: 1,
  ordered: 2,
  quote: 3,
}
