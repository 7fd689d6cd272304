const placeholder = /\{([a-z]+)\}/gi

/**
 * Puts plain text into a template.
 *
 * @throws TypeError when the template names what is not given.
 */
export function fillText(
  template: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return template.replace(placeholder, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) throw new TypeError(`Unexpected placeholder \`{${name}}\``)
    return String(value)
  })
}
