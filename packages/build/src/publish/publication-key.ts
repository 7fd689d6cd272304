import { type Digest, taskKey } from '@fonds/workflow'
import { createHash } from 'node:crypto'
import { codeVersion } from '../code-version.ts'
import { configDigest } from '../config/config-digest.ts'
import { toJsonLine } from '../stored/json-lines.ts'
import { toJson } from '../to-json.ts'
import type { ArchiveParts } from './archive-parts.ts'
import { givenDumps } from './given-dumps.ts'

/** What a published archive is remembered by: a digest of all that it is made of, and of the code that puts it together. */
export function publicationKey(parts: ArchiveParts): Digest {
  const { config, planned, transformed, accounts, rendered, lists, indexed, reader, failures } =
    parts
  return taskKey({
    stage: 'publish',
    version: codeVersion('publish'),
    config: configDigest(config),
    inputs: {},
    params: toJson({
      rendered,
      lists,
      indexed,
      editions: transformed.shards.map(({ editions }) => editions),
      figures: transformed.figures,
      accounts,
      reader: reader.map(({ name }) => name),
      // As a digest: there may be as many dumps as records.
      given: digestOfLines(givenDumps(planned)),
      failed: failures.map(({ where }) => where),
    }),
  })
}

/** Of the lines that `toJsonLines` would make, without holding them. */
function digestOfLines(rows: Iterable<object>): Digest {
  const hash = createHash('sha256')
  for (const row of rows) hash.update(toJsonLine(row))
  return hash.digest('hex')
}
