/** What is set in a face of its own, and the custom property that names it. */
export const faces = {
  text: '--serif',
  pages: '--face',
  apparatus: '--sans',
  code: '--mono',
} as const

export type Face = keyof typeof faces
