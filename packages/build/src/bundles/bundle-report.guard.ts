import type { BundleReport } from '../build-report.ts'

export function isBundleReport(value: unknown): value is BundleReport {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'lang' in value &&
    'pages' in value &&
    'firstBytes' in value
  )
}
