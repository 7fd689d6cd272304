import type { Result } from 'hastscript'
import type { PageMessage } from '../pages/edition-page.ts'
import { formatNumber } from '../strings/format-number.ts'
import { fillText } from '../strings/fill-text.ts'
import type { Frame } from './frame.ts'

/** The messages that reading the record left, each with its rule and line; null when there are none. */
export function readingNotes(frame: Frame, messages: readonly PageMessage[]): Result | null {
  if (messages.length === 0) return null
  const { language } = frame
  const say = language.strings.edition
  return (
    <section class="notes" aria-labelledby="notes" lang={language.tag} dir={language.dir}>
      <h2 id="notes">{say.messages}</h2>
      <ul>
        {messages.map((message) => (
          <li class={`note-${message.severity}`}>
            <span class="line-number">
              {message.line === null
                ? say.severities[message.severity]
                : `${say.severities[message.severity]} · ${fillText(say.line, {
                    line: formatNumber(language, message.line),
                  })}`}
            </span>{' '}
            <span lang="en" dir="auto">
              {message.reason}
            </span>{' '}
            <code>{message.rule}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
