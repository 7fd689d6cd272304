/** A Markdown text without what stands in it as code: there a link is an example. */
export function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^(`{3,})[^]*?^\1$/gm, '').replaceAll(/`[^`\n]*`/g, '')
}
