import { type Config, UserError } from '@fonds/build'

/**
 * The dumps that a command is about: those named, else those of the configuration.
 *
 * @throws UserError when nobody names any.
 */
export function askedDumps(named: readonly string[], config: Config): readonly string[] {
  const paths = named.length > 0 ? named : config.dumps
  if (paths.length > 0) return paths
  throw new UserError(
    2,
    'No dumps were given, and no fonds.yaml names any',
    'Name them behind the command, or begin an archive with `fonds init`.',
  )
}
