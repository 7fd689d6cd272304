import type { Result } from 'hastscript'
import type { RuleTotal } from '../pages/about-page.ts'
import { formatNumber } from '../strings/format-number.ts'
import { shareBar } from './share-bar.tsx'
import type { Frame } from './frame.ts'
import { inlineCode } from './inline-code.tsx'

/** What each rule set aside; the rows are the anchors to which the editions' rules lead. */
export function ruleTable(frame: Frame, totals: readonly RuleTotal[]): Result {
  const { language, site } = frame
  const say = language.strings.about
  const most = Math.max(1, ...totals.map(({ characters }) => characters))
  const number = (value: number): string => formatNumber(language, value)
  return (
    <div class="table-frame" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.rule}</th>
            <th scope="col" class="figure">
              {say.stretches}
            </th>
            <th scope="col" class="figure">
              {say.characters}
            </th>
            <th scope="col" class="figure">
              {say.forReview}
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => {
            const known = Object.hasOwn(site.rules, total.rule) ? site.rules[total.rule] : undefined
            return (
              <tr id={`rule-${total.rule}`}>
                <th scope="row">
                  <code>{total.rule}</code>
                  {known === undefined ? null : (
                    <small>
                      <bdi lang="en" dir="ltr">
                        {inlineCode(known.description)}
                      </bdi>
                    </small>
                  )}
                </th>
                <td class="figure">{number(total.spans)}</td>
                <td class="figure">
                  {number(total.characters)}
                  {shareBar(total.characters / most)}
                </td>
                <td class="figure">{number(total.review)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
