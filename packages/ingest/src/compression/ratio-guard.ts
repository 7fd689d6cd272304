/** Decompressed bytes before the ratio is looked at: small dumps may be as repetitive as they like. */
const graceBytes = 64 * 1024 * 1024

/** Watches how much comes out of a compressed dump for what went in. */
export class RatioGuard {
  /** Bytes that came out. */
  out = 0
  readonly #ratio: number
  #stored = 0

  constructor(ratio: number) {
    this.#ratio = ratio
  }

  /** Counts what was decompressed, in vain or not; true when it is too much. */
  add(stored: number, out: number): boolean {
    this.#stored += stored
    this.out += out
    return this.exceeded
  }

  /** Whether so much more would not be too much. */
  allows(stored: number, out: number): boolean {
    return !this.#isTooMuch(this.#stored + stored, this.out + out)
  }

  get exceeded(): boolean {
    return this.#isTooMuch(this.#stored, this.out)
  }

  #isTooMuch(stored: number, out: number): boolean {
    return out > graceBytes && out > stored * this.#ratio
  }
}
