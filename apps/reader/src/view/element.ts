type Child = Node | string | null

/**
 * Makes an element. Text becomes text nodes, never markup; attributes that are null or false are left out,
 * those that are true stand empty.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue
    made.setAttribute(attribute, value === true ? '' : value)
  }
  made.append(...children.filter((child) => child !== null))
  return made
}
