/** A file of an archive as text. */
export interface SiteFile {
  readonly path: string
  readonly content: string
}
