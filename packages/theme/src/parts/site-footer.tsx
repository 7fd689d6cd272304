import type { Result } from 'hastscript'
import { fillText } from '../strings/fill-text.ts'
import type { Frame } from './frame.ts'

/** What stands at the foot of every page. */
export function siteFooter(frame: Frame): Result {
  const { site, language } = frame
  const say = language.strings.chrome
  return (
    <footer class="site-footer" lang={language.tag} dir={language.dir}>
      <p>
        <a href={frame.to({ kind: 'about' })}>{language.strings.about.title}</a>
      </p>
      {site.rights === null ? null : (
        <p>
          <bdi>{site.rights}</bdi>
        </p>
      )}
      <p>{fillText(say.madeWith, { version: site.version })}</p>
    </footer>
  )
}
