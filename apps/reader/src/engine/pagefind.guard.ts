import type { Pagefind } from './pagefind.ts'

/** Whether an imported module is a bundle's `pagefind.js`. */
export function isPagefind(module: unknown): module is Pagefind {
  return (
    typeof module === 'object' &&
    module !== null &&
    'options' in module &&
    typeof module.options === 'function' &&
    'filters' in module &&
    typeof module.filters === 'function' &&
    'search' in module &&
    typeof module.search === 'function'
  )
}
