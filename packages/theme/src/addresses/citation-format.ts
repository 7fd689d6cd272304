/** The files in which citation managers take up a page, by the ending of their names, with their media types. */
export const citationFormats = {
  'csl.json': { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
  bib: { name: 'BibTeX', type: 'application/x-bibtex' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems' },
} as const

export type CitationFormat = keyof typeof citationFormats
