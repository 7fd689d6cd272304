/** Signs that end a sentence, whatever stop a template has behind them. */
const ENDED = /[.?!…。？！؟۔]$/u
/** Those that fill their square, and need no blank behind them. */
const ENDED_WIDE = /[。？！]$/u
const stop = /\{(\w+)\}([.。])/g

/**
 * A template of a citation, without the stop behind a place where what stands there ends as a sentence does: styles set
 * no stop behind a question mark, and none twice.
 *
 * @param texts What the places are filled with, as far as it may end so.
 */
export function endOnce(template: string, texts: Readonly<Record<string, string | null>>): string {
  return template.replace(stop, (found, name: string, sign: string) => {
    const text = texts[name] ?? ''
    return (sign === '。' ? ENDED_WIDE : ENDED).test(text) ? `{${name}}` : found
  })
}
