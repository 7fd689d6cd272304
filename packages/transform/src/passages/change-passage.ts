import type { Passage } from './passage.ts'

/**
 * A passage of which some things are decided anew.
 *
 * All passages are made here or in `readPassages`, with the same members in the same order: spread into a new object, each
 * place in the code would make passages of a kind of its own to the engine, and whatever reads a passage would have to tell
 * many kinds apart. Lists of them are read some fifty times for a page.
 */
export function changePassage(passage: Passage, change: Partial<Passage>): Passage {
  const copy: Passage = {
    unit: passage.unit,
    facts: passage.facts,
    key: passage.key,
    belowSpace: passage.belowSpace,
    keep: passage.keep,
    judgement: passage.judgement,
    content: passage.content,
    phrases: passage.phrases,
    wordScore: passage.wordScore,
    heading: passage.heading,
    headed: passage.headed,
    listItem: passage.listItem,
    listed: passage.listed,
    cell: passage.cell,
    pre: passage.pre,
    kind: passage.kind,
    level: passage.level,
    depth: passage.depth,
    ordered: passage.ordered,
    cuts: passage.cuts,
    gapless: passage.gapless,
    date: passage.date,
    entry: passage.entry,
  }
  return Object.assign(copy, change)
}
