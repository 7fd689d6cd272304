import type { Passage } from '../passages/passage.ts'
import { setStretchAside } from './set-stretch-aside.ts'

/** How a link to what stands before or after begins, and the colon that its title follows. */
const TURN =
  /^(?:(previous|older|vorherige[rs]?|précédente?|anterior|precedente|vorige|poprzedni|предыдущая|önceki|前の記事|上一[篇页頁条則则]|이전글?|السابق|המאמר הקודם)|(?:next|newer|nächste[rs]?|suivante?|siguiente|successivo|próxim[oa]|volgende?|następny|следующая|sonraki|次の記事|下一[篇页頁条則则]|다음글?|التالي|המאמר הבא))(?: (?:message|post|article|story|entry|page|episode|chapter|beitrag|artikel|nachricht|seite|publication|entrada|artículo|articolo|post|artigo|bericht|wpis|artykuł|запись|статья|новость|yazı))?\s?[:：]/iu
/** How archives of mailing lists go on. */
const SORTED = /^messages sorted by\s?[:：]/iu
/** Longer lines are text; in characters. Chosen, not measured. */
const LONGEST = 160
/** Lines from one of the two links to the other. Chosen, not measured. */
const NEAR = 2

/** Sets the links aside that lead to what stands before and after in a series, title and all, where one is near the other. */
export function setTurnsAside(passages: readonly Passage[]): Passage[] {
  const settled = [...passages]
  const turns = passages.map(({ unit }) => turnOf(unit.text))
  turns.forEach((turn, index) => {
    if (turn === null || passages[index]?.keep !== true) return
    const near = turns.slice(Math.max(0, index - NEAR), index + NEAR + 1)
    if (near.some((each) => each !== null && each !== turn))
      setStretchAside(settled, 'pagination', index, index + 1)
  })
  return settled
}

function turnOf(text: string): 'back' | 'on' | 'sorted' | null {
  if (text.length > LONGEST) return null
  if (SORTED.test(text)) return 'sorted'
  const turn = TURN.exec(text)
  return turn === null ? null : turn[1] === undefined ? 'on' : 'back'
}
