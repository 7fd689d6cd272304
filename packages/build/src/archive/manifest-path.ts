/** Where an archive keeps the list of its files. */
export const MANIFEST_PATH = 'data/manifest.json'
