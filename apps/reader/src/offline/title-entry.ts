/** A record as `titles.js` gives it: address, title, source, language, date, `[id, headline]` of its entries. */
export type TitleEntry = readonly [
  address: string,
  title: string,
  source: string,
  lang: string,
  date: string | null,
  entries: readonly (readonly [id: string, headline: string])[],
]
