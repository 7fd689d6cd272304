import type { Result } from 'hastscript'

const unsafe = /[<>&\u{2028}\u{2029}]/gu

/** Data for a script, as JSON in the page. No text in it can end the block or open another element. */
export function dataBlock(
  id: string,
  value: object,
  type: 'application/json' | 'application/ld+json' = 'application/json',
): Result {
  const json = JSON.stringify(value).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return (
    <script type={type} id={id}>
      {json}
    </script>
  )
}
