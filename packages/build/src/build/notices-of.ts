import type { Config } from '../config/config.ts'

/** What is worth saying about a configuration that works. */
export function noticesOf(config: Config): readonly string[] {
  return [
    ...(config.title === null
      ? ['The archive has no title: set `title` in fonds.yaml (`fonds init` writes one).']
      : []),
    ...(config.baseUrl === null
      ? [
          'No `baseUrl` is set in fonds.yaml: the archive has no sitemap, feed or OpenSearch description.',
        ]
      : []),
  ]
}
