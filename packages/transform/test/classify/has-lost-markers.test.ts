import { describe, expect, it } from 'vitest'
import { hasLostMarkers } from '../../src/classify/has-lost-markers.ts'
import { judgePage } from '../../src/classify/judge-page.ts'
import { model } from '../../src/classify/model.ts'
import type { FeatureTable } from '../../src/forests/feature-table.ts'
import type { Unit } from '../../src/passages/unit.ts'
import { linesAsUnits } from './lines-as-units.ts'

const menu = 'Home\nNews\nContact\n\n'
const text =
  'One paragraph stands here.\n\nAnother one stands here.\n\nA list follows:\n\none\ntwo\n\nThe end.'

function tableOf(units: readonly Unit[]): FeatureTable {
  return judgePage(units, 'one', model).first
}

/** Of each unit the probability of content: the first three are a menu. */
function contentOf(units: readonly Unit[], ofMenu = 0.01): Float32Array {
  return Float32Array.from(units, (_, row) => (row < 3 ? ofMenu : 0.9))
}

describe('hasLostMarkers', () => {
  it('should be so where blank lines are kept, and not even the menu has markers', () => {
    const units = linesAsUnits(menu + text)
    expect(hasLostMarkers(tableOf(units), contentOf(units))).toBe(true)
  })
  it('should not be so where the menu has them', () => {
    const units = linesAsUnits(`* Home\n* News\n* Contact\n\n${text}`)
    expect(hasLostMarkers(tableOf(units), contentOf(units))).toBe(false)
  })
  it('should not be so without blank lines', () => {
    const units = linesAsUnits((menu + text).replaceAll(/\n+/g, '\n'))
    expect(hasLostMarkers(tableOf(units), contentOf(units))).toBe(false)
  })
  it('should not be told of a plain document, which has no menu to show it', () => {
    const units = linesAsUnits(menu + text)
    expect(hasLostMarkers(tableOf(units), contentOf(units, 0.5))).toBe(false)
  })
})
