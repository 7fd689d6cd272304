/**
 * The value that a path leads to: a name, or names with dots between them. A name that itself holds dots is found
 * too. Only own properties are looked at, so that `__proto__` is a name like any other.
 */
export function getField(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const own = getOwnField(value, path)
  if (own !== undefined) return own
  for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
    const found = getField(getOwnField(value, path.slice(0, dot)), path.slice(dot + 1))
    if (found !== undefined) return found
  }
  return undefined
}

/** The value of a name, dots or not. */
export function getOwnField(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
}
