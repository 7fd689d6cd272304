const MACHINE_LINE = /^(?:https?:\/\/\S+|\d{4}-\d\d-\d\dT\d\d:\d\d\S*)$/u

/** Is a line an address, or a time as machines write it? */
export function isMachineLine(text: string): boolean {
  return MACHINE_LINE.test(text)
}
