/** The media type that a `Content-Type` gives, lower case, and its charset; both null when there is none. */
export function mediaType(contentType: string | null): {
  readonly type: string | null
  readonly charset: string | null
} {
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const charset = /;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(contentType ?? '')
  return {
    type: type === '' ? null : type,
    charset: charset?.[1] ?? charset?.[2] ?? null,
  }
}
