/** What a page may load: its own files and nothing else, no inline code or style; WebAssembly for the search alone. */
export const contentPolicy: string = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')
