/** A template, the forms of a plural by category, or a group of templates. */
export type StringOverride = string | Readonly<Record<string, string>>

/** Strings of the interface that an archive words otherwise: by section, then by name. */
export type StringOverrides = Readonly<Record<string, Readonly<Record<string, StringOverride>>>>
