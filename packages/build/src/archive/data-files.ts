/** Where an archive keeps what it holds for machines, from its folder on. */
export const dataFiles = {
  /** The list of its files. */
  manifest: 'data/manifest.json',
  /** Its records, one a line. */
  records: 'data/records.jsonl.gz',
  /** What was built. */
  report: 'data/report.json',
  /** The dumps, and what became of every byte of them. */
  dumps: 'data/dumps.json',
  /** The pieces of dumps that are no records; their bytes stand in the folder below. */
  quarantine: 'data/quarantine.json',
} as const

/** Where the bytes of quarantined pieces are kept. */
export const QUARANTINE_FOLDER = 'data/quarantine/'
