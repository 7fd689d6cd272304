import type { Result } from 'hastscript'
import type { Frame } from './frame.ts'

/** A form that leads to the search page, `search.html?q=…`: a plain form, without a script. */
export function searchForm(frame: Frame): Result {
  const say = frame.language.strings.chrome
  return (
    <form class="search-form" role="search" action={frame.to({ kind: 'search' })} method="get">
      <label for="q">{say.searchLabel}</label>
      <div class="search-field">
        <input
          id="q"
          name="q"
          type="search"
          dir="auto"
          autoComplete="off"
          spellCheck="false"
          enterKeyHint="search"
        />
        <button type="submit">{say.searchButton}</button>
      </div>
    </form>
  )
}
