import { z } from 'zod'
import { configSchema } from './config-schema.ts'

/** The JSON Schema of `fonds.yaml`, for editors; published as `docs/fonds.schema.json`. */
export function configJsonSchema(): object {
  return z.toJSONSchema(configSchema, { io: 'input' })
}
