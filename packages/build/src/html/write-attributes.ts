import { stringify as joinByCommas } from 'comma-separated-tokens'
import type { Properties } from 'hast'
import { find, html, type Info, svg } from 'property-information'
import { stringify as joinBySpaces } from 'space-separated-tokens'
import { escape } from './escape.ts'

/** Whose attributes an element has. */
export type Space = 'html' | 'svg'

/** What is known of a property, and how its attribute begins. */
interface Attribute {
  readonly info: Info
  readonly begin: string
}

type Value = Exclude<Properties[string], null | undefined>

const schemas = { html, svg } as const satisfies Record<Space, unknown>
/** Looked up before: the library takes a name apart each time that it is asked. */
const known = {
  html: new Map<string, Attribute>(),
  svg: new Map<string, Attribute>(),
} as const satisfies Record<Space, unknown>

/** The attributes of an element, each behind a space. */
export function writeAttributes(properties: Properties, space: Space): string {
  let written = ''
  for (const name of Object.keys(properties)) {
    const value = properties[name]
    if (value !== null && value !== undefined)
      written += writeAttribute(attributeOf(name, space), value)
  }
  return written
}

function writeAttribute({ info, begin }: Attribute, given: Value): string {
  const value = toSwitch(info, given)
  if (value === false || Number.isNaN(value)) return ''
  return value === true ? begin : `${begin}="${escape(toText(info, value), 'value')}"`
}

function attributeOf(name: string, space: Space): Attribute {
  const before = known[space].get(name)
  if (before !== undefined) return before
  const info = find(schemas[space], name)
  const found = { info, begin: ` ${escape(info.attribute, 'name')}` }
  known[space].set(name, found)
  return found
}

/** Whether an attribute is there, where that is all that it can say; else its value. */
function toSwitch({ attribute, boolean, overloadedBoolean }: Info, value: Value): Value {
  const isBare = value === '' || value === attribute
  if (overloadedBoolean && isBare) return true
  const isSwitch = boolean || overloadedBoolean
  return isSwitch && (isBare || typeof value !== 'string') ? Boolean(value) : value
}

function toText({ commaSeparated }: Info, value: Exclude<Value, boolean>): string {
  if (!Array.isArray(value)) return String(value)
  return commaSeparated ? joinByCommas(value, { padLeft: true }) : joinBySpaces(value)
}
