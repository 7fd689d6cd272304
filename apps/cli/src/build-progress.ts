import type { BuildEvent, BuildStage } from '@fonds/build'
import cliProgress from 'cli-progress'
import type { Ink } from './ink.ts'
import type { Io } from './io.ts'

/** A bar that follows a build. */
export interface BuildProgress {
  readonly onEvent: (event: BuildEvent) => void
  /** Takes the bar away: what follows starts on a line of its own. */
  readonly stop: () => void
}

const MILLISECONDS_A_SECOND = 1000
const SECONDS_A_MINUTE = 60

/** Times a second that the bar is drawn anew. */
const FRAMES_A_SECOND = 8

const silent: BuildProgress = { onEvent: () => undefined, stop: () => undefined }

/**
 * Shows how far a build is: the stage, what is done of it, records a second and the time left. On a terminal only:
 * in a log, nothing.
 */
export function buildProgress(io: Io, ink: Ink, now: () => number = Date.now): BuildProgress {
  if (!io.stderr.terminal) return silent
  const bar = new cliProgress.SingleBar({
    stream: io.stderr.stream,
    format: `${ink.bold('{stage}')} ${ink.cyan('{bar}')} {done}  {rate}  {left}`,
    barCompleteChar: '━',
    barIncompleteChar: '┄',
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
    fps: FRAMES_A_SECOND,
  })
  let stage: BuildStage | null = null
  let began = 0
  return {
    onEvent: (event) => {
      if (event.stage !== stage) {
        if (stage !== null) bar.stop()
        stage = event.stage
        began = now()
        bar.start(Math.max(event.total, 1), event.done, wordsOf(event, 0))
      }
      bar.setTotal(Math.max(event.total, 1))
      bar.update(event.done, wordsOf(event, now() - began))
    },
    stop: () => {
      if (stage !== null) bar.stop()
    },
  }
}

/** The words beside the bar. Rates are those of the stage. */
export function wordsOf(
  event: BuildEvent,
  elapsed: number,
): { stage: string; done: string; rate: string; left: string } {
  const seconds = elapsed / MILLISECONDS_A_SECOND
  const rate = seconds > 0 ? event.records / seconds : 0
  const remaining = event.done > 0 ? (seconds * (event.total - event.done)) / event.done : 0
  return {
    stage: event.stage.padEnd('transform'.length),
    done: event.records > 0 ? `${event.records} records` : `${event.done} of ${event.total}`,
    rate: rate > 0 ? `${rate.toFixed(rate < 10 ? 1 : 0)} records/s` : '',
    left: remaining > 0 ? `${durationOf(remaining)} left` : '',
  }
}

function durationOf(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < SECONDS_A_MINUTE) return `${whole} s`
  return `${Math.floor(whole / SECONDS_A_MINUTE)} min ${whole % SECONDS_A_MINUTE} s`
}
