import { createRequire } from 'node:module'
import { SearchError } from './search-error.ts'

/**
 * The path of Pagefind's own program for this machine. Its Node API is not used: it never settles when the
 * program dies, as it does when memory runs out.
 *
 * @throws SearchError when there is none for this platform.
 */
export function pagefindBinary(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const file = process.platform === 'win32' ? 'pagefind_extended.exe' : 'pagefind_extended'
  const name = `@pagefind/${platform}-${process.arch}`
  try {
    return createRequire(import.meta.resolve('pagefind')).resolve(`${name}/bin/${file}`)
  } catch (error) {
    throw new SearchError(
      `No search program for this machine: the package ${name} is not installed. ` +
        'Install the dependencies again, with optional ones, on this machine.',
      { cause: error },
    )
  }
}
