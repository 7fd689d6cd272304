/** Log-odds below which a unit reads as frame of its page: a probability of content of 0.3. Chosen. */
const FRAME = Math.log(0.3 / 0.7)

/** Is a unit a part of the frame, a menu, a bar or a footer, as its text alone says? */
export function readsAsFrame(logit: number): boolean {
  return logit < FRAME
}
