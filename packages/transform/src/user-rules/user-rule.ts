/**
 * A rule an archivist wrote: what to do with the lines that a pattern matches, on one site or on all.
 *
 * A pattern speaks about a whole line: `*` stands for any run of characters (none, too), `\*` for a star, anything
 * else for itself. Letter case and the amount of white space do not count. `Page * of *` matches `page 3 of 12`.
 * There are no regular expressions, so no pattern can take more than linear time.
 */
export interface UserRule {
  /**
   * `set-aside`: keep the line out · `keep`: publish it, whatever else speaks against it · `heading`, `separator`:
   * publish it as that · `date`: the line states the page's date.
   */
  readonly action: 'set-aside' | 'keep' | 'heading' | 'date' | 'separator'
  readonly pattern: string
  /** The site whose records the rule is for; absent: all. */
  readonly site?: string
}
