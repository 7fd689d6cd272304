import { defineRules } from '@fonds/model'
import type { Rule } from '@fonds/model'

/** The id of a rule of ingest. */
export type IngestRuleId =
  | 'empty-dump'
  | 'binary-content'
  | 'unsupported-format'
  | 'format-mismatch'
  | 'too-many-messages'
  | 'container-nested'
  | 'revisit-unresolved'
  | 'gzip-damaged'
  | 'gzip-truncated'
  | 'gzip-garbage'
  | 'gzip-padding'
  | 'zstd-damaged'
  | 'decompression-ratio'
  | 'damaged-origin'
  | 'record-too-large'
  | 'line-too-long'
  | 'encoding-unknown'
  | 'encoding-contradicted'
  | 'encoding-guessed'
  | 'encoding-damaged'
  | 'encoding-mixed'
  | 'replacement-characters'
  | 'control-characters'
  | 'lone-surrogates'
  | 'mojibake-repaired'
  | 'separator-unusable'
  | 'warc-garbage'
  | 'warc-header-invalid'
  | 'warc-line-ends'
  | 'warc-separator'
  | 'warc-length-wrong'
  | 'warc-truncated'
  | 'warc-segmented'
  | 'capture-truncated'
  | 'warc-field-missing'
  | 'warc-date-invalid'
  | 'warc-version'
  | 'warc-digest-mismatch'
  | 'http-header-invalid'
  | 'http-body-damaged'
  | 'http-body-unpacked'
  | 'html-too-deep'
  | 'no-text-field'
  | 'json-invalid'
  | 'json-too-deep'
  | 'json-not-lines'
  | 'csv-damaged'
  | 'rows-in-utf-16'
  | 'parquet-damaged'
  | 'needs-random-access'
  | 'mbox-garbage'
  | 'mail-unreadable'
  | 'mail-attachments'
  | 'tar-damaged'
  | 'zip-damaged'
  | 'zip-member-unreadable'
  | 'container-too-many'
  | 'member-name-unsafe'
  | 'member-name-twice'
  | 'member-link'
  | 'companion-late'
  | 'metadata-unreadable'
  | 'metadata-unknown-key'
  | 'metadata-invalid-value'

/** Everything that ingest may have to say, by id. */
export const ingestRules: Readonly<Record<IngestRuleId, Rule>> = defineRules<IngestRuleId>({
  // The dump as a whole
  'empty-dump': {
    severity: 'warning',
    reason: 'The dump is empty',
    description:
      'It has no bytes. A plain text file becomes a record without text, so that the gap shows; check where it comes from.',
  },
  'binary-content': {
    severity: 'error',
    reason: 'The dump is binary data, not text',
    description:
      'Control characters that text does not hold stand all over its first bytes. It was put into quarantine whole. If it is a compressed or packed dump, give it its right name, or unpack it.',
  },
  'unsupported-format': {
    severity: 'error',
    reason: 'The dump is of a format that Fonds does not read',
    description:
      'It was recognized by its first bytes and put into quarantine whole. Convert it to text, WARC, JSON lines, Parquet, CSV or mbox first.',
  },
  'format-mismatch': {
    severity: 'warning',
    reason: 'The content of the dump is not what its name says',
    description: 'It was read as what its content is. Rename it, or state `format` for it.',
  },
  'too-many-messages': {
    severity: 'warning',
    reason: 'More messages of one rule than are kept',
    description:
      'The first hundred are kept, the rest counted, so that memory does not grow with damage. The quarantine holds every one.',
  },
  'container-nested': {
    severity: 'error',
    reason: 'The container stands too deep in other containers',
    description:
      'A container inside a container is opened, one inside that is not: such nesting is how archives explode. Unpack the outer one first.',
  },
  'revisit-unresolved': {
    severity: 'info',
    reason: 'A revisit record points at a record that this dump does not hold',
    description:
      'It says that a page was captured again and had not changed. Its text stands in another dump; the further date of capture is not recorded.',
  },
  // Compression
  'gzip-damaged': {
    severity: 'error',
    reason: 'A gzip member is damaged',
    description:
      'Its data, checksum or length is wrong. Records that come out of it are marked; its stored bytes are in quarantine; reading went on at the next sound member. Get a fresh copy.',
  },
  'gzip-truncated': {
    severity: 'error',
    reason: 'The gzip data ends in the middle of a member',
    description:
      'The file was cut off: the end is missing. All that stands before the cut was read. Get a fresh copy.',
  },
  'gzip-garbage': {
    severity: 'error',
    reason: 'Bytes that are no gzip member',
    description:
      'Something other than gzip data stands before, between or behind the members. It is in quarantine; reading went on at the next sound member.',
  },
  'gzip-padding': {
    severity: 'info',
    reason: 'Zero bytes stand behind the last gzip member',
    description: 'Tapes and block devices pad files so. They hold nothing.',
  },
  'zstd-damaged': {
    severity: 'error',
    reason: 'The zstd data is damaged or ends too early',
    description:
      'What came out before the damage was read; what follows cannot be. The stored bytes are in quarantine. Get a fresh copy.',
  },
  'decompression-ratio': {
    severity: 'error',
    reason: 'The dump decompresses to far more than it should',
    description:
      'Text seldom shrinks to less than a hundredth; this dump exceeds the cap `decompressionRatio` and was not read further. The rest of its stored bytes is in quarantine. Raise the cap if you trust it.',
  },
  'damaged-origin': {
    severity: 'error',
    reason: 'The record comes out of a damaged gzip member',
    description:
      'It was read, but characters of it may be wrong. Compare it with another copy before you rely on it.',
  },
  // Caps
  'record-too-large': {
    severity: 'error',
    reason: 'A record is larger than the cap `recordBytes`',
    description:
      'It was put into quarantine. Raise the cap, or, if a plain text file holds many records, state its `separator`.',
  },
  'line-too-long': {
    severity: 'error',
    reason: 'A line is longer than the cap `lineLength`',
    description: 'The record was put into quarantine. Raise the cap if this is text.',
  },
  // Encoding
  'encoding-unknown': {
    severity: 'warning',
    reason: 'An encoding is declared that is not known',
    description:
      'The declaration was passed over. State `encoding` for this dump with a label of the Encoding Standard.',
  },
  'encoding-contradicted': {
    severity: 'warning',
    reason: 'The bytes are not in the encoding that is declared',
    description: 'The declaration was passed over, because the bytes cannot be read by it.',
  },
  'encoding-guessed': {
    severity: 'info',
    reason: 'The encoding was guessed',
    description:
      'Nothing declares it, and it is not UTF-8. Look at letters with marks; if they are wrong, state `encoding` for this dump.',
  },
  'encoding-damaged': {
    severity: 'warning',
    reason: 'Bytes that the encoding does not allow',
    description:
      'They became U+FFFD in the text. The bytes as found are kept beside it. The file may be cut inside a character, or mix encodings.',
  },
  'encoding-mixed': {
    severity: 'warning',
    reason: 'Some lines of the text are in UTF-8, others are not',
    description:
      'All of it was read in the one encoding that allows every byte, so letters of some lines are wrong (`Ã¼` for `ü`). The bytes as found are kept beside the text. Take apart what came from different places, and give each part its own encoding.',
  },
  'replacement-characters': {
    severity: 'warning',
    reason: 'The text already holds replacement characters (U+FFFD)',
    description:
      'Somebody decoded it wrongly before it came here. What stood there is lost to this dump.',
  },
  'control-characters': {
    severity: 'info',
    reason: 'The text holds control characters',
    description:
      'NUL, C0 or C1 controls other than tab, line and page breaks. They are kept. C1 controls hint at a wrong encoding.',
  },
  'lone-surrogates': {
    severity: 'warning',
    reason: 'The text holds halves of surrogate pairs',
    description:
      'They are no characters and became U+FFFD. The bytes as found are kept beside the text.',
  },
  'mojibake-repaired': {
    severity: 'warning',
    reason: 'The text was encoded twice; this was undone',
    description:
      'It is UTF-8 that was read by another encoding and saved again. The repair is exact, and the bytes as found are kept beside the text.',
  },
  'separator-unusable': {
    severity: 'warning',
    reason: 'The separator cannot be looked for in this dump',
    description:
      'Separators are looked for in bytes, and in UTF-16 a character is two. Convert it to UTF-8.',
  },
  // WARC
  'warc-garbage': {
    severity: 'error',
    reason: 'Bytes between WARC records that belong to none',
    description:
      'They are in quarantine. The Content-Length of the record before may be too short, or the file was damaged there.',
  },
  'warc-header-invalid': {
    severity: 'error',
    reason: 'The header of a WARC record cannot be read',
    description:
      'A line of it is no field, its blank line is missing, or it names no type. The record is in quarantine up to where the next one starts.',
  },
  'warc-line-ends': {
    severity: 'info',
    reason: 'The headers of WARC records end their lines in LF instead of CRLF',
    description:
      'The standard wants CRLF; the file went through a tool that changed it. It was read. Said once a dump.',
  },
  'warc-separator': {
    severity: 'info',
    reason: 'A WARC record does not end in two CRLF',
    description: 'The standard wants exactly these behind every record. It was read all the same.',
  },
  'warc-length-wrong': {
    severity: 'warning',
    reason: 'The Content-Length of a WARC record is missing or wrong',
    description:
      'It does not lead to a place where a record may end. The record was taken to end where the next one starts.',
  },
  'warc-truncated': {
    severity: 'error',
    reason: 'A WARC record ends too early',
    description:
      'The dump ends, or is interrupted, before the record does. What there is of it is in quarantine. Get a fresh copy.',
  },
  'warc-segmented': {
    severity: 'error',
    reason: 'A WARC record is cut into segments',
    description:
      'Segments are hardly ever written, and Fonds does not put them together. They are in quarantine. Merge them with a WARC tool first.',
  },
  'capture-truncated': {
    severity: 'warning',
    reason: 'The crawler did not store all of the page',
    description:
      'The field WARC-Truncated says so, and why: `length` (a limit of the crawler), `time`, `disconnect`, `unspecified`. What was stored was read; the end of the page is missing. Another capture may have it.',
  },
  'warc-field-missing': {
    severity: 'warning',
    reason: 'A WARC record lacks a field that the standard demands',
    description: 'It was read without.',
  },
  'warc-date-invalid': {
    severity: 'warning',
    reason: 'The WARC-Date of a record is no date',
    description: 'The date of capture stays open.',
  },
  'warc-version': {
    severity: 'warning',
    reason: 'A WARC record is of a version that is not known',
    description: 'It was read as WARC 1.1.',
  },
  'warc-digest-mismatch': {
    severity: 'warning',
    reason: 'A WARC record does not have the digest that its header states',
    description:
      'Its bytes were changed after they were captured, or the digest was made of something else. Compare it with another copy.',
  },
  // HTTP and HTML inside WARC
  'http-header-invalid': {
    severity: 'error',
    reason: 'A response holds no HTTP message',
    description:
      'Its status line or the end of its header is missing. The record is in quarantine.',
  },
  'http-body-damaged': {
    severity: 'error',
    reason: 'The body of an HTTP response cannot be unpacked',
    description:
      'Its chunks or its compression are damaged, or unknown. The record is in quarantine.',
  },
  'http-body-unpacked': {
    severity: 'info',
    reason: 'The body of an HTTP response is unpacked, though its header says otherwise',
    description: 'Many crawlers store it so. It was taken as it is.',
  },
  'html-too-deep': {
    severity: 'error',
    reason: 'The elements of an HTML page are nested too deeply',
    description: 'Thousands of levels are an accident or an attack. The record is in quarantine.',
  },
  // Structured records
  'no-text-field': {
    severity: 'error',
    reason: 'A record has no text',
    description:
      'None of its fields is known to hold the text of a page. It is in quarantine. Say which one does with `fields: { text: … }` for this dump.',
  },
  'json-invalid': {
    severity: 'error',
    reason: 'A line is no sound JSON object',
    description: 'It is in quarantine; reading went on at the next line.',
  },
  'json-too-deep': {
    severity: 'error',
    reason: 'A line of JSON is nested more deeply than the cap `jsonDepth`',
    description: 'It is in quarantine. Raise the cap if you trust it.',
  },
  'json-not-lines': {
    severity: 'error',
    reason: 'The dump is one JSON document, not JSON lines',
    description:
      'Fonds reads one object a line. It was put into quarantine whole. Convert it first: `jq -c .[] old.json > new.jsonl`.',
  },
  'csv-damaged': {
    severity: 'error',
    reason: 'A row of CSV is damaged',
    description:
      'It has too many or too few cells, or a quotation mark that none may be, or that is not closed. Its first line is in quarantine; reading went on at the next.',
  },
  'rows-in-utf-16': {
    severity: 'error',
    reason: 'CSV or JSON lines in UTF-16 are not read',
    description:
      'Rows are looked for in bytes, and in UTF-16 a character is two. The dump was put into quarantine whole. Save it as UTF-8: `iconv -f utf-16 -t utf-8 old.csv > new.csv`.',
  },
  'parquet-damaged': {
    severity: 'error',
    reason: 'The Parquet file is damaged',
    description: 'What cannot be read of it is in quarantine, by row groups. Get a fresh copy.',
  },
  'needs-random-access': {
    severity: 'error',
    reason: 'The dump must be read out of order, and is too large to be held in memory',
    description:
      'Parquet and ZIP have their directory at the end. Give it as a file of its own: uncompressed, not inside a container, not on standard input.',
  },
  // Mail
  'mbox-garbage': {
    severity: 'error',
    reason: 'Bytes before the first message of the mbox',
    description: 'They are in quarantine. Every message starts with a `From ` line.',
  },
  'mail-unreadable': {
    severity: 'error',
    reason: 'A mail message cannot be taken apart',
    description: 'It is in quarantine.',
  },
  'mail-attachments': {
    severity: 'info',
    reason: 'The message has attachments',
    description:
      'They are not published; the message as found is kept beside its text and holds them.',
  },
  // Containers
  'tar-damaged': {
    severity: 'error',
    reason: 'The tar archive is damaged',
    description:
      'What stands where a header should, or after the end, is in quarantine; reading went on at the next sound header. Get a fresh copy.',
  },
  'zip-damaged': {
    severity: 'error',
    reason: 'The ZIP archive is damaged',
    description:
      'A damaged member is in quarantine as stored. Where the directory at the end is damaged, cut off or lies, the members that are sound in themselves were read, and everything else is in quarantine. Get a fresh copy.',
  },
  'zip-member-unreadable': {
    severity: 'error',
    reason: 'A member of the ZIP archive is encrypted or packed in an unknown way',
    description: 'It is in quarantine as stored. Unpack it first.',
  },
  'container-too-many': {
    severity: 'error',
    reason: 'The container has more members than the cap `containerEntries`',
    description: 'The members beyond are in quarantine. Raise the cap if you trust it.',
  },
  'member-name-unsafe': {
    severity: 'error',
    reason: 'A member of the container has a name that is refused',
    description:
      'Absolute names and names with `..` or backslashes lead out of a folder when they are unpacked. It is in quarantine.',
  },
  'member-name-twice': {
    severity: 'error',
    reason: 'The container has two members of one name',
    description: 'The first was read, the second is in quarantine: two dumps cannot bear one name.',
  },
  'member-link': {
    severity: 'warning',
    reason: 'A member of the container is a link',
    description:
      'Links are not followed. What it points at is read if it stands in the container itself.',
  },
  'companion-late': {
    severity: 'warning',
    reason: 'A file of metadata stands behind the dumps it may speak about',
    description:
      'A tar archive, or a ZIP archive without a sound directory, is read once, from the start, so it was not used for them. Pack it before them, or use ZIP.',
  },
  // Metadata
  'metadata-unreadable': {
    severity: 'warning',
    reason: 'A file of metadata cannot be read',
    description:
      'Nothing of it was used. Correct it: YAML or JSON with a mapping, or CSV with a header line.',
  },
  'metadata-unknown-key': {
    severity: 'warning',
    reason: 'A file of metadata holds a key that is not known',
    description:
      'It was passed over. Known are title, creator, publisher, date, language, rights, source, identifier, and url, site, captured, encoding.',
  },
  'metadata-invalid-value': {
    severity: 'warning',
    reason: 'A value of metadata is not of the form it must have',
    description:
      'It was passed over. Dates are EDTF (`1824-02`), languages BCP 47 (`pt-BR`), `captured` is ISO 8601, all values are text.',
  },
})
