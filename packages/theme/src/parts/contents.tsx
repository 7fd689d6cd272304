import type { Direction } from '@fonds/model'
import type { Result } from 'hastscript'
import { fragmentOf } from '../addresses/fragment-of.ts'
import type { ContentsItem } from './contents-of.ts'
import type { Frame } from './frame.ts'

/** The contents of an edition, closed on small screens and always open on wide ones; null when there are none. */
export function contents(
  frame: Frame,
  items: readonly ContentsItem[],
  text: { readonly lang: string; readonly dir: Direction },
): Result | null {
  if (items.length === 0) return null
  const { language } = frame
  const say = language.strings.edition
  return (
    <nav class="contents" aria-label={say.contents} lang={language.tag} dir={text.dir}>
      <details>
        <summary>
          <bdi>{say.contents}</bdi>
        </summary>
        <ol lang={text.lang}>
          {items.map((item) => (
            <li class={`depth-${item.depth}`}>
              <a href={fragmentOf(item.anchor)}>
                <bdi>{item.text}</bdi>
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
