import type { CompiledRule } from './user-rules/apply-user-rules.ts'
import { compilePattern } from './user-rules/compile-pattern.ts'
import type { UserRule } from './user-rules/user-rule.ts'

/** What a caller can choose. Plain data: it can be stored, compared and sent to a worker. */
export interface TransformOptions {
  /** Rules of the archivist, in order; the first that matches a line decides. Default: none. */
  readonly rules?: readonly UserRule[]
}

/** Options complete and ready for use. */
export interface TransformSettings {
  readonly rules: readonly CompiledRule[]
}

/**
 * Completes options.
 *
 * @throws TypeError when a rule's pattern is empty.
 */
export function resolveOptions(options: TransformOptions): TransformSettings {
  return {
    rules: (options.rules ?? []).map((rule) => ({
      action: rule.action,
      site: rule.site ?? null,
      matches: compilePattern(rule.pattern),
    })),
  }
}
