import type { BuildEvent, BuildStage } from '@fonds/build'

/** How long each stage of a build took. */
export interface StageTimes {
  readonly onEvent: (event: BuildEvent) => void
  /** One line for people: stages in order, seconds. Empty when nothing ran. */
  readonly draw: () => string
}

const MILLISECONDS_A_SECOND = 1000

/** Begins to measure, with a clock in milliseconds. */
export function createStageTimes(now: () => number = Date.now): StageTimes {
  const times = new Map<BuildStage, number>()
  let stage: BuildStage | null = null
  let since = 0
  const settle = (): void => {
    const at = now()
    if (stage !== null) times.set(stage, (times.get(stage) ?? 0) + at - since)
    since = at
  }
  return {
    onEvent(event) {
      settle()
      stage = event.stage
    },
    draw() {
      settle()
      const drawn = [...times].map(
        ([name, time]) => `${name} ${(time / MILLISECONDS_A_SECOND).toFixed(1)} s`,
      )
      return drawn.length === 0 ? '' : `Time by stage: ${drawn.join(' · ')}\n`
    },
  }
}
