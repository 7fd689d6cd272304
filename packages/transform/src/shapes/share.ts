/** The share of things of which something holds; from 0 to 1. */
export function share<Each>(all: readonly Each[], test: (each: Each) => boolean): number {
  return all.filter(test).length / all.length
}
