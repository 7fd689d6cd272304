import type { Explanation } from '@fonds/transform'
import type { VFile } from 'vfile'
import type { Ink } from '../ink.ts'
import { visible } from '../visible.ts'

/** Bars are drawn to this many columns for the loudest voice. */
const BAR_COLUMNS = 16

/** Characters shown of a long line. */
const MOST_CHARACTERS = 160

/** Why a line became what it is, for people: the decision, who spoke and how loudly, what would have changed it. */
export function drawExplanation(file: VFile, explanation: Explanation, ink: Ink): string {
  const { line, lines, text, fate, kind, rule, confidence, voices, change } = explanation
  const shown = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text
  const span = lines[0] === lines[1] ? '' : ` (read together: lines ${lines[0]}–${lines[1]})`
  const became = {
    published: `${ink.green('published')} as ${kind ?? 'text'}`,
    aside: ink.yellow('set aside'),
    space: 'white space: nothing to decide',
  }[fate]
  const by = rule === null ? '' : ` by ${ink.bold(rule)}, confidence ${confidence.toFixed(2)}`
  const loudest = Math.max(...voices.map((voice) => Math.abs(voice.weight)), Number.MIN_VALUE)
  const longest = Math.max(0, ...voices.map((voice) => voice.feature.length))
  const drawn = voices.map((voice) => {
    const bar = '█'.repeat(Math.round((Math.abs(voice.weight) / loudest) * BAR_COLUMNS))
    const paint = voice.weight < 0 ? ink.yellow : ink.green
    const weight = `${voice.weight < 0 ? '−' : '+'}${Math.abs(voice.weight).toFixed(2)}`
    return `  ${voice.feature.padEnd(longest)}  ${weight.padStart(7)} ${paint(bar.padEnd(BAR_COLUMNS))} ${ink.dim(visible(voice.value))}`
  })
  return [
    `${ink.bold(`${visible(file.data.record?.dump ?? file.path)}:${line}`)}${span}`,
    `  ${visible(shown)}`,
    '',
    `${became}${by}`,
    ...(drawn.length === 0
      ? []
      : ['', `Who spoke (+ for publishing, − for setting aside, in log-odds):`, ...drawn]),
    ...(change === null ? [] : ['', visible(change)]),
    '',
  ].join('\n')
}
