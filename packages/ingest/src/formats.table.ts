import { readTar } from './container/read-tar.ts'
import { readZip } from './container/read-zip.ts'
import { readCsv } from './csv/read-csv.ts'
import type { Format, FormatName } from './format.ts'
import { isJsonRecord } from './jsonl/is-json-record.ts'
import { readJsonl } from './jsonl/read-jsonl.ts'
import { isMbox } from './mbox/is-mbox.ts'
import { readMbox } from './mbox/read-mbox.ts'
import { readParquet } from './parquet/read-parquet.ts'
import { startsWith } from './stream/starts-with.ts'
import { readText } from './text/read-text.ts'
import { readWarc } from './warc/read-warc.ts'

const never = (): boolean => false

/** Where tar has its magic, behind the name and numbers of the first member. */
const tarMagicAt = 257

/** The reader table: every format that Fonds reads, in the order in which they are asked. */
export const formats: Readonly<Record<FormatName, Format>> = {
  warc: {
    name: 'warc',
    title: 'WARC',
    matches: (head) => startsWith(head, 'WARC/'),
    namePattern: /\.(?:warc|wet)$/i,
    container: false,
    resynchronizes: true,
    read: readWarc,
  },
  parquet: {
    name: 'parquet',
    title: 'Parquet',
    matches: (head) => startsWith(head, 'PAR1'),
    namePattern: /\.parquet$/i,
    container: false,
    resynchronizes: true,
    read: readParquet,
  },
  zip: {
    name: 'zip',
    title: 'ZIP',
    matches: (head) => startsWith(head, 'PK\u0003\u0004') || startsWith(head, 'PK\u0005\u0006'),
    namePattern: /\.zip$/i,
    container: true,
    resynchronizes: true,
    read: readZip,
  },
  tar: {
    name: 'tar',
    title: 'tar',
    matches: (head) => startsWith(head, 'ustar', tarMagicAt),
    namePattern: /\.tar$/i,
    container: true,
    resynchronizes: true,
    read: readTar,
  },
  mbox: {
    name: 'mbox',
    title: 'mbox',
    matches: isMbox,
    namePattern: /\.mbox$/i,
    container: false,
    resynchronizes: false,
    read: readMbox,
  },
  jsonl: {
    name: 'jsonl',
    title: 'JSON lines',
    matches: isJsonRecord,
    namePattern: /\.(?:jsonl|ndjson|json)$/i,
    container: false,
    resynchronizes: false,
    read: readJsonl,
  },
  csv: {
    name: 'csv',
    title: 'CSV',
    // Commas prove nothing.
    matches: never,
    namePattern: /\.[ct]sv$/i,
    container: false,
    resynchronizes: false,
    read: readCsv,
  },
  text: {
    name: 'text',
    title: 'plain text',
    // What nothing else is.
    matches: never,
    namePattern: /\.te?xt$/i,
    container: false,
    resynchronizes: false,
    read: readText,
  },
}
