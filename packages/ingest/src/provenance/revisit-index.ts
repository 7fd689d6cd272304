/** Records of one dump that a later revisit record can still point at; 26 bytes of id and a digest each. Chosen. */
const kept = 100_000

/** Remembers by digest and URL which records a dump had, for its revisit records; the oldest are forgotten. */
export class RevisitIndex {
  readonly #ids = new Map<string, string>()

  add(digest: string, url: string | null, id: string): void {
    this.#ids.set(keyOf(digest, url), id)
    if (this.#ids.size <= kept) return
    for (const oldest of this.#ids.keys()) {
      this.#ids.delete(oldest)
      return
    }
  }

  /** The id of the record with one of these digests under this URL; null when there was none. */
  find(digests: readonly string[], url: string | null): string | null {
    for (const digest of digests) {
      const id = this.#ids.get(keyOf(digest, url))
      if (id !== undefined) return id
    }
    return null
  }
}

function keyOf(digest: string, url: string | null): string {
  return `${digest}\n${url ?? ''}`
}
