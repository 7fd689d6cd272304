/** Speaks the interface's language. */
export interface Speaker {
  /** A text by key, `{name}` filled in; the key itself where the page has no such text. */
  readonly say: (key: string, values?: Readonly<Record<string, string>>) => string
  /** A text about a number of things, `{n}` filled in. */
  readonly count: (key: string, n: number, values?: Readonly<Record<string, string>>) => string
  readonly number: (n: number) => string
  /** An EDTF date, as precise as it is; anything else as it stands. */
  readonly date: (date: string) => string
}
