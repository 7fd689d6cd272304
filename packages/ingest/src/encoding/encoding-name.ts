/** The name of an encoding in the Encoding Standard, lower case; null when the label has none, or none known here. */
export function encodingName(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding.toLowerCase()
  } catch {
    return null
  }
}
