import { isCompanionName, isDumpName } from '@fonds/ingest'
import { expect, it } from 'vitest'

it.each([
  'a.txt',
  'pages/A.TXT',
  'a.text',
  'x.warc',
  'x.warc.gz',
  'x.warc.wet.gz',
  'x.arc',
  'c4.jsonl',
  'c4.json.gz',
  'c4.jsonl.zst',
  'p.parquet',
  't.csv',
  'm.mbox',
  'x.zip',
  'x.tar',
  'x.tar.gz',
  'x.tgz',
])('should pick up %s', (name) => {
  expect(isDumpName(name)).toBe(true)
})

it.each([
  'README.md',
  'index.tsv',
  'a.html',
  '.txt',
  '.hidden.txt',
  'metadata.csv',
  'pages/a.txt.meta.json',
  'a.txt.meta.yaml',
  'a.txt.bak',
  'a.parquet.gz',
  'txt',
])('should not pick up %s', (name) => {
  expect(isDumpName(name)).toBe(false)
})

it('should know what stands beside a dump', () => {
  const names = ['metadata.csv', 'f/metadata.csv', 'a.txt.meta.yaml', 'a.meta.yml', 'a.meta.json']
  expect(names.filter((name) => !isCompanionName(name))).toEqual([])
  expect(['.meta.yaml', 'a.yaml', 'mymetadata.csv', 'a.csv'].filter(isCompanionName)).toEqual([])
})
