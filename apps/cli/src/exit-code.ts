/**
 * How the command ends: 0 done · 1 done, but some records or checks failed, each named · 2 wrong usage or
 * config, nothing written · 3 an input could not be read at all · 4 a mistake in Fonds · 130 stopped by Ctrl-C.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 130
