import { describe, expect, it } from 'vitest'
import { edit } from '../support/edit.ts'

const text = `The harbour office at the northern pier opens again on Monday after two years of repairs, the council said on Thursday evening. The roof, which leaked since the storm of 1996, was replaced by a carpenter from the village.`

describe('findTitle', () => {
  it.each(['.. ~ , ":•,---1,..,m, . • - ,i*.t.lP', '~ ,;:.a,.-1--- • .,,.'])(
    'should name no page by what a machine read from a stain: %s',
    (stain) => {
      expect(edit(`${stain}\n\n${text}`).title).toBeNull()
    },
  )
})
