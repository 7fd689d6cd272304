/** Words in small letters that are part of a name, or stand between two. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de da di del della du van von der den la le bin al ibn el y e and und et & of the zu af av'.split(
    ' ',
  ),
)
