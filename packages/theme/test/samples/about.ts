import type { AboutPage, SearchPage } from '@fonds/theme'
import { toArchiveCounts } from '@fonds/theme'
import { sampleSummaries } from './summaries.ts'

const counts = toArchiveCounts(sampleSummaries(260))

export const search: SearchPage = {
  counts,
  bundles: [
    { name: 'en', lang: 'en', pages: 120 },
    { name: 'ar', lang: 'ar', pages: 26 },
    { name: 'de', lang: 'de', pages: 25 },
    { name: 'ja', lang: 'ja', pages: 26 },
    { name: 'und', lang: 'und', pages: 30 },
  ],
}

export const about: AboutPage = {
  captured: { from: '1998-04-02', to: '2024-11-30' },
  counts,
  dumps: 37,
  bytes: 18_337_201,
  quarantined: 2,
  formats: [
    { value: 'text', records: 201 },
    { value: 'warc', records: 59 },
  ],
  asideRules: [
    { rule: 'navigation', spans: 1411, characters: 30_299, review: 41 },
    { rule: 'skip-link', spans: 260, characters: 3640, review: 0 },
    { rule: 'user-set-aside', spans: 12, characters: 401, review: 1 },
  ],
  configDigest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  bundles: search.bundles,
}
