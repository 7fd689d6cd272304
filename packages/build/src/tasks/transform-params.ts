import type { UserRule } from '@fonds/transform'

/** Parameters of a task of `transform`. */
export interface TransformParams {
  readonly rules: readonly UserRule[]
}
