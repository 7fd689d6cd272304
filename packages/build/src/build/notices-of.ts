import type { Config } from '../config/config.ts'

/** What is worth saying about a configuration that works. */
export function noticesOf(config: Config): readonly string[] {
  return [
    ...(config.title === null
      ? ['The archive has no title: set `title` in fonds.yaml (`fonds init` writes one).']
      : []),
    ...(config.baseUrl === null
      ? [
          'No `baseUrl` is set in fonds.yaml: addresses in sitemap, feed and OpenSearch description are relative, and search engines pass over those.',
        ]
      : []),
  ]
}
