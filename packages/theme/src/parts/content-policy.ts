/**
 * What a page may load: its own files and nothing else, no inline code or style; WebAssembly for the search alone. The
 * one page that bears its style is allowed that, and to lead its form to where the archive is published: nothing of a
 * dump stands on it, so no text can bring in style.
 *
 * @param url where the archive is published; null: not known.
 */
export function contentPolicy(bearsStyle: boolean, url: string | null): string {
  const published = bearsStyle && url !== null ? ` ${new URL(url).origin}` : ''
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src ${bearsStyle ? "'unsafe-inline'" : "'self'"}`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "worker-src 'self'",
    "base-uri 'none'",
    `form-action 'self'${published}`,
  ].join('; ')
}
