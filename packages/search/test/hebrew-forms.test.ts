import { expect, it } from 'vitest'
import { hebrewForms } from '../src/hebrew-forms.ts'

it('takes one prefix off after the other, down to two letters', () => {
  expect(hebrewForms('וכשהילדים בגן')).toEqual(['כשהילדים', 'שהילדים', 'הילדים', 'גן'])
})

it('reads words without their vowel marks', () => {
  expect(hebrewForms('הַסֵּפֶר')).toEqual(['ספר'])
})

it('leaves out what the text has bare, and what is not Hebrew', () => {
  expect(hebrewForms('הספר ספר books הbooks')).toEqual([])
})
