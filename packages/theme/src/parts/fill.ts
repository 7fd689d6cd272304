import { h, type Result } from 'hastscript'
import type { Content } from './content.ts'

const placeholder = /\{([a-z]+)\}/gi

/**
 * Puts nodes into a template: `fill('From {source}', { source: <bdi>…</bdi> })`.
 *
 * @throws TypeError when the template names what is not given.
 */
export function fill(template: string, values: Readonly<Record<string, Content>>): Result {
  const parts: Content[] = []
  let start = 0
  for (const match of template.matchAll(placeholder)) {
    const name = match[1] ?? ''
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) throw new TypeError(`Unexpected placeholder \`{${name}}\``)
    if (match.index > start) parts.push(template.slice(start, match.index))
    parts.push(value)
    start = match.index + match[0].length
  }
  if (start < template.length) parts.push(template.slice(start))
  return h(null, parts)
}
