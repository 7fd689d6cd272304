/**
 * The end of a dispatch that has a case for everything.
 *
 * @throws TypeError always: what comes here breaks its type.
 */
export function impossible(value: never): never {
  throw new TypeError(`Unexpected ${JSON.stringify(value)}`)
}
