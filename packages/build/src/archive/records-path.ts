/** Where an archive lists its records, one a line. */
export const RECORDS_PATH = 'data/records.jsonl.gz'
