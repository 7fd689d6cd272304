/** `Dear all,` and `thanks,` go on below; a heading ends. */
export const RUNS_ON: RegExp = /[,،、，]$/u
