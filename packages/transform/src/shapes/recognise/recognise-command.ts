import type { Passage } from '../../passages/passage.ts'
import type { Shape } from './shape.ts'

const PROMPT = /^[$%#] [a-z.~/]/u
/** Programs that are called from a shell. In small letters: capitals begin sentences. */
const PROGRAM =
  /^(?:apt|apt-get|brew|bundle|cargo|composer|conda|curl|dnf|docker|gem|git|go|helm|kubectl|make|mvn|node|npm|npx|pacman|pip3?|pnpm|poetry|python3?|ruby|rustup|source|ssh|systemctl|tar|uv|wget|yarn|yum)$/u
/** What only the call of a program says: an option, a path, a variable, the name of a file. */
const ARGUMENT = /^(?:-{1,2}[a-z]|[^.,;!?/=]*[/=]|[^.]+\.[a-z]{1,4}$)/u
/** Or what is to be done, as its first argument. */
const TASK =
  /^(?:add|build|checkout|clone|commit|exec|init|install|pull|push|run|start|sync|test|up|update|upgrade)$/u
/** Such a call only where another stands beside it. */
const BESIDE = /^(?:cat|cd|chmod|cp|echo|export|ls|make|mkdir|mv|npm|rm|yarn) \S/u
/** Longer lines are text; in words. Chosen, not measured. */
const MOST_WORDS = 12
const SENTENCE = /[.:;,]$/u

/** A line that is typed into a shell, which lost its indentation and reads like an item of a list. */
export function recogniseCommand(passages: readonly Passage[], index: number): Shape | null {
  const text = textAt(passages, index)
  if (isCommand(text)) return { kind: 'pre' }
  const beside = [textAt(passages, index - 1), textAt(passages, index + 1)]
  return BESIDE.test(text) && !SENTENCE.test(text) && beside.some(isCommand)
    ? { kind: 'pre' }
    : null
}

function textAt(passages: readonly Passage[], index: number): string {
  const passage = passages[index]
  const single = passage?.keep === true && passage.facts.length === 1
  return single && passage.facts[0]?.marker === null ? passage.unit.text : ''
}

function isCommand(text: string): boolean {
  if (SENTENCE.test(text)) return false
  if (PROMPT.test(text)) return true
  const words = text.split(' ')
  const [program = '', ...rest] = words[0] === 'sudo' ? words.slice(1) : words
  if (words.length > MOST_WORDS || !PROGRAM.test(program)) return false
  return TASK.test(rest[0] ?? '') || rest.some((word) => ARGUMENT.test(word))
}
