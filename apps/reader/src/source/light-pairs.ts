import { lineId } from './line-id.ts'
import type { LinePlace } from './line-place.ts'
import { linesOf } from './lines-of.ts'

const LIT = 'is-lit'

/** Lights up the lines of the block that is pointed at or has the focus, and the block of the line; returns what ends it. */
export function lightPairs(
  desk: HTMLElement,
  lines: HTMLElement,
  places: ReadonlyMap<number, LinePlace>,
): () => void {
  const dim = (): void => {
    for (const lit of desk.querySelectorAll(`.${LIT}`)) lit.classList.remove(LIT)
  }
  const light = ({ target }: Event): void => {
    dim()
    if (!(target instanceof Element)) return
    const line = lines.contains(target) ? target.closest('li') : null
    const block =
      line === null
        ? target.closest<HTMLElement>('[data-lines]')
        : places.get(Number(line.id.replace(/\D/g, '')))?.element
    if (block === null || block === undefined) return
    const [from, to] = linesOf(block) ?? [1, 0]
    if (line !== null) block.classList.add(LIT)
    for (let each = from; each <= to; each++)
      document.getElementById(lineId(each))?.classList.add(LIT)
  }
  desk.addEventListener('pointerover', light)
  desk.addEventListener('focusin', light)
  desk.addEventListener('pointerleave', dim)
  return () => {
    dim()
    desk.removeEventListener('pointerover', light)
    desk.removeEventListener('focusin', light)
    desk.removeEventListener('pointerleave', dim)
  }
}
