import type { Result } from 'hastscript'

/** Behind these a name of a site, a path or an address may go on in the next line. */
const marks = /(?<=[./_])(?=[^./_])/

/** A name without blanks that breaks behind its dots and slashes, before a narrow column breaks it within a word. */
export function breakAtMarks(name: string): Result {
  const [first = '', ...rest] = name.split(marks)
  return (
    <>
      {first}
      {rest.map((part) => (
        <>
          <wbr />
          {part}
        </>
      ))}
    </>
  )
}
