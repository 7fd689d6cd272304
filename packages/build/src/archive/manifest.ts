/** The list of an archive's files, `data/manifest.json`. It does not list itself. */
export interface Manifest {
  readonly format: 'fonds-manifest-1'
  /** SHA-256 over `<sha256>  <path>\n` of every file in byte order of the paths: what `sha256sum` prints. */
  readonly digest: string
  readonly files: readonly ManifestFile[]
}

/** A file of an archive. */
export interface ManifestFile {
  /** `/`-separated, from the archive's folder. */
  readonly path: string
  readonly size: number
  readonly sha256: string
}
