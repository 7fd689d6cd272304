import { canonicalJson, type Json } from '@fonds/workflow'
import { assert, jsonValue, property } from 'fast-check'
import { expect, it } from 'vitest'

const isJson = (value: unknown): value is Json => value !== undefined

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, reversed(member)] as const)
      .toReversed(),
  )
}

it('should not depend on the order in which members were added', () => {
  assert(
    property(jsonValue(), (value) => {
      if (isJson(value)) expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
    }),
  )
})

it('should keep the value', () => {
  assert(
    property(jsonValue(), (value) => {
      if (isJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
