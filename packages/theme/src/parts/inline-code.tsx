import type { Result } from 'hastscript'

/** The prose of a rule: what stands between backticks becomes code. */
export function inlineCode(text: string): Result {
  const parts = text.split('`')
  const isPaired = parts.length % 2 === 1
  if (!isPaired) return <>{text}</>
  return <>{parts.map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}</>
}
