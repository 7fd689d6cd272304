/** Formats that are recognized so that their message can say what to do: first bytes, what it is, what next. */
export const unsupportedFormats: readonly (readonly [magic: string, what: string, next: string])[] =
  [
    [
      'filedesc://',
      'an ARC file',
      'convert it to WARC (`warcio recompress old.arc.gz new.warc.gz`)',
    ],
    ['%PDF-', 'a PDF document', 'extract its text first (`pdftotext`)'],
    ['\u00d0\u00cf\u0011\u00e0', 'an old Office document', 'save it as plain text first'],
    ['{\\rtf', 'an RTF document', 'save it as plain text first'],
    ["7z\u00bc\u00af'\u001c", 'a 7-Zip archive', 'unpack it first'],
    ['Rar!\u001a\u0007', 'a RAR archive', 'unpack it first'],
    ['\u001f\u008b', 'gzip data inside compressed data', 'decompress it once first (`gunzip`)'],
    [
      '\u0028\u00b5\u002f\u00fd',
      'zstd data inside compressed data',
      'decompress it once first (`unzstd`)',
    ],
    ['\u00ff\u00fe\0\0', 'text in UTF-32', 'convert it first (`iconv -f utf-32 -t utf-8`)'],
    ['\0\0\u00fe\u00ff', 'text in UTF-32', 'convert it first (`iconv -f utf-32 -t utf-8`)'],
    ['BZh', 'bzip2 data', 'decompress it first (`bunzip2`)'],
    ['\u00fd7zXZ\0', 'xz data', 'decompress it first (`unxz`)'],
    ['\u0089PNG\r\n', 'a PNG image', 'it has no text; take it out'],
    ['\u00ff\u00d8\u00ff', 'a JPEG image', 'it has no text; take it out'],
    ['GIF8', 'a GIF image', 'it has no text; take it out'],
    ['\u007fELF', 'a program', 'take it out'],
    ['SQLite format 3\0', 'an SQLite database', 'export its table as CSV first'],
  ]
