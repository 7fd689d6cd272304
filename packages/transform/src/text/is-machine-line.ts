const MACHINE_LINE = /^(?:https?:\/\/\S+|\d{4}-\d\d-\d\dT\d\d:\d\d\S*)$/u
/** What an editor is told above an Org text; its title, author and date are the text's. */
const SETTING = /^(?:# -\*- .* -\*-$|#\+(?!TITLE|AUTHOR|DATE)[A-Z_]+: )/u

/** Is a line an address, a time as machines write it, or a setting of the editor it was written with? */
export function isMachineLine(text: string): boolean {
  return MACHINE_LINE.test(text) || SETTING.test(text)
}
