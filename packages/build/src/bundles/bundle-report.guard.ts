import type { BundleReport } from '../build-report.ts'
import { isObject } from '../is-object.ts'

export function isBundleReport(value: unknown): value is BundleReport {
  return (
    isObject(value) &&
    ['name', 'lang'].every((key) => typeof value[key] === 'string') &&
    ['pages', 'firstBytes'].every((key) => typeof value[key] === 'number')
  )
}
