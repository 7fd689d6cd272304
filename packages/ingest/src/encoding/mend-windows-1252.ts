import { windows1252 } from './windows-1252.table.ts'

const c1 = /[\u0080-\u009f]/g

/**
 * Puts the characters of windows-1252 in the place of the controls that Node.js 20 gives for their bytes. Controls
 * that windows-1252 itself has (at the five bytes it leaves open) stay.
 */
export function mendWindows1252(text: string): string {
  return text.replaceAll(c1, (control) => {
    const code = control.charCodeAt(0)
    return String.fromCharCode(windows1252[code - 0x80] ?? code)
  })
}
