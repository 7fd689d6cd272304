import { canonicalJson, type Digest, digestOf } from '@fonds/workflow'
import { toJson } from '../to-json.ts'
import type { Config } from './config.ts'

/** SHA-256 of what a configuration says about an archive; where things lie on a machine is no part of it. */
export function configDigest(config: Config): Digest {
  const { dumps: _dumps, out: _out, store: _store, ...rest } = config
  return digestOf(canonicalJson(toJson(rest)))
}
