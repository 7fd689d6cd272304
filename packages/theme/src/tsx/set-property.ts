import { parse as splitAtCommas } from 'comma-separated-tokens'
import type { Properties } from 'hast'
import { find, html, type Info } from 'property-information'
import { parse as splitAtSpaces } from 'space-separated-tokens'

/** Looked up before: the library takes a name apart each time that it is asked. */
const known = new Map<string, Info>()

/**
 * Gives an element a property under the name and of the type that it has in hast: lists are lists, numbers are numbers.
 *
 * @param name as in HTML or in hast.
 * @param value nothing sets nothing.
 * @throws TypeError at a value that no attribute of TSX has.
 */
export function setProperty(properties: Properties, name: string, value: unknown): void {
  if (value === null || value === undefined || Number.isNaN(value)) return
  const info = infoOf(name)
  if (typeof value === 'string') properties[info.property] = fromText(info, value)
  else if (typeof value === 'number' || typeof value === 'boolean')
    properties[info.property] = value
  else
    throw new TypeError(`Unexpected value of \`${name}\`, expected a text, a number or a boolean`)
}

function infoOf(name: string): Info {
  const before = known.get(name)
  if (before !== undefined) return before
  const info = find(html, name)
  known.set(name, info)
  return info
}

function fromText(info: Info, text: string): Exclude<Properties[string], null | undefined> {
  if (info.spaceSeparated) return splitAtSpaces(text)
  if (info.commaSeparated) return splitAtCommas(text)
  if (info.number && text !== '' && !Number.isNaN(Number(text))) return Number(text)
  const isSwitch = info.boolean || info.overloadedBoolean
  return isSwitch && (text === '' || text.toLowerCase() === info.property.toLowerCase())
    ? true
    : text
}
