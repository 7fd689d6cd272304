/** Real dumps that are published and checked as one archive: news, speeches, poems and many languages. */
export const searchedDumps = [
  'nist-news',
  'udhr',
  'inaugural',
  'c4-jsonl',
  'livedoor-it-life-hack',
  'persian-poems',
] as const
