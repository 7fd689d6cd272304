import { describe, expect, it } from 'vitest'
import { addressesReader } from '../../src/entries/addresses-reader.ts'

describe('addressesReader', () => {
  it.each([
    'Leave the paperwork to our team.',
    'Rufen Sie uns an.',
    'Wir planen den Dachstuhl.',
    'Senken Sie die Kosten.',
    'Gagnez du temps avec nos audits.',
    'Nuestra clínica abre los sábados.',
    'Мы поможем вам с переездом.',
    'お客様の暮らしに合わせた間取り',
    '我们为客户设计花园',
    '고객님의 집을 지켜 드립니다',
    'نحن نصمم الحدائق',
  ])('should be true of "%s"', (text) => {
    expect(addressesReader(text)).toBe(true)
  })

  it.each([
    'The ferry changed its timetable in spring.',
    'Sie kamen über Nacht, und ihr Boot blieb am Ufer.',
    'La barca volvió a su puerto.',
    '港の魚市場で初セリが行われた',
    '',
  ])('should be false of "%s"', (text) => {
    expect(addressesReader(text)).toBe(false)
  })
})
