import type { LineReading, LineReadings } from './line-reading.ts'
import type { ReadSpans } from './read-spans.ts'

/** What became of each line, from what `fonds inspect --json` says. A line of which only a part is set aside is published. */
export function toLineReadings({ blocks, aside }: ReadSpans): LineReadings {
  const readings = new Map<number, LineReading>()
  const add = ([from, to]: readonly [number, number], reading: LineReading): void => {
    for (let line = from; line <= to; line++) readings.set(line, reading)
  }
  for (const { lines, rule } of aside) add(lines, { published: false, by: rule })
  for (const { lines, kind } of blocks) add(lines, { published: true, by: kind })
  return readings
}
