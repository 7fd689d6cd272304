/** What a page says: templates, and plurals by category. */
export type Strings = Readonly<Record<string, string | Readonly<Record<string, string>>>>
