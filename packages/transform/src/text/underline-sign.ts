/** One sign over and over. */
const UNDERLINE = /^([=\-~^_*+#"'`.:])\1{2,}$/u

/** The sign that a trimmed line repeats from its start to its end, as it stands under a heading; null for another line. */
export function underlineSign(text: string): string | null {
  return UNDERLINE.exec(text)?.[1] ?? null
}
