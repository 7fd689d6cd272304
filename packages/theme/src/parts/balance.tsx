import type { Result } from 'hastscript'
import { count } from '../strings/count.ts'
import { fillText } from '../strings/fill-text.ts'
import { balanceBar } from './balance-bar.tsx'
import type { Frame } from './frame.ts'

/** How much of all text was published and how much set aside, as a bar and in numbers. */
export function balance(frame: Frame, published: number, aside: number): Result {
  const { language } = frame
  const say = language.strings
  const total = published + aside
  const share = (part: number): string =>
    fillText(say.about.share, { percent: total === 0 ? 0 : Math.round((part / total) * 100) })
  return (
    <div class="balance">
      {balanceBar(published, aside)}
      <dl class="balance-key">
        <div class="balance-published">
          <dt>{say.about.published}</dt>
          <dd>{share(published)}</dd>
          <dd>
            <small>{count(language, say.counts.characters, published)}</small>
          </dd>
        </div>
        <div class="balance-aside">
          <dt>{say.about.setAside}</dt>
          <dd>{share(aside)}</dd>
          <dd>
            <small>{count(language, say.counts.characters, aside)}</small>
          </dd>
        </div>
      </dl>
    </div>
  )
}
