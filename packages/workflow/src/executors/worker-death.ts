/** A worker died of a task each time that it was tried: it ran out of memory, or something ended it. */
export class WorkerDeath extends Error {
  override readonly name = 'WorkerDeath'
}
