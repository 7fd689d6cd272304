import { type Region, type RegionName, regionNames, type Regions } from '@fonds/theme'
import { UserError } from '../user-error.ts'

const HINT = 'docs/theme.md says what a module of regions holds.'

/**
 * The regions of a page that an archive makes itself, from the source of a module. The module stands alone: it can import
 * nothing beside it, so that its source is all that counts.
 *
 * @param source null: the archive makes none.
 * @throws UserError when the module does not run, or makes what is no region.
 */
export async function loadRegions(source: string | null): Promise<Regions> {
  if (source === null) return {}
  const module = await importSource(source)
  const regions: Partial<Record<RegionName, Region>> = {}
  for (const [name, value] of Object.entries(module)) {
    const known = regionNames.find((each) => each === name)
    if (known === undefined || !isRegion(value)) {
      const reason = `\`${name}\` is no region`
      throw new UserError(
        2,
        `\`theme.regions\`: ${reason}; expected functions among ${regionNames.join(', ')}`,
        HINT,
      )
    }
    regions[known] = named(known, value)
  }
  return regions
}

async function importSource(source: string): Promise<object> {
  try {
    const module: unknown = await import(
      `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`
    )
    return typeof module === 'object' && module !== null ? module : {}
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new UserError(2, `\`theme.regions\`: the module does not run: ${reason}`, HINT, { cause })
  }
}

function isRegion(value: unknown): value is Region {
  return typeof value === 'function'
}

/** Says which region it was that failed. */
function named(name: string, region: Region): Region {
  return (given) => {
    try {
      return region(given)
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw new UserError(2, `\`theme.regions\`: the region \`${name}\` failed: ${reason}`, HINT, {
        cause,
      })
    }
  }
}
