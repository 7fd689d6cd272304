import type { Json } from '@fonds/workflow'

/** A value as JSON sees it: plain data, without members that are undefined. */
export function toJson(value: object): Json {
  const json: unknown = JSON.parse(JSON.stringify(value))
  if (!isJson(json)) throw new TypeError('Unexpected result of JSON.parse')
  return json
}

/** JSON.parse yields nothing else. */
function isJson(value: unknown): value is Json {
  return value !== undefined
}
