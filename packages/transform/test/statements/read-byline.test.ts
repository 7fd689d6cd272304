import { describe, expect, it } from 'vitest'
import { readByline } from '../../src/authors/read-byline.ts'

describe('readByline', () => {
  it.each([
    ['By Jane Roe | March 3, 1999', 'Jane Roe'],
    ['Von Silke Harms', 'Silke Harms'],
    ['كتبت: سلمى حداد', 'سلمى حداد'],
    ['إعداد: كريم نصر', 'كريم نصر'],
    ['כתבה: נועה לוי', 'נועה לוי'],
    ['Yazan: Elif Kaya', 'Elif Kaya'],
    ['Oleh Budi Santoso', 'Budi Santoso'],
    ['取材・文＝山田花子', '山田花子'],
  ])('should read who wrote it in “%s”', (line, author) => {
    expect(readByline(line)).toBe(author)
  })
  it.each([
    'كتبت سلمى رسالة إلى البلدية',
    'BYRNE wins the race',
    'Yazar kadrosu genişledi',
    'By the time it was over, the quay was dry.',
  ])('should read nobody in “%s”', (line) => {
    expect(readByline(line)).toBeNull()
  })
})
