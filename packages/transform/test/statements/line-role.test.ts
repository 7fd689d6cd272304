import { describe, expect, it } from 'vitest'
import { lineRole } from '../../src/statements/line-role.ts'

describe('lineRole', () => {
  it.each([
    '3 May 1998',
    '3 mai 1998',
    '14 февраля 2022',
    '3 مايو 2023',
    '5 września 2021',
    '3 Ekim 2019',
    '2023年6月28日',
    '2023년 6월 28일',
    '2023-06-28',
  ])('should read %j as a date', (text) => {
    expect(lineRole(text)).toBe('date')
  })

  it.each([
    '1800-1899',
    'Göttingen : Wallstein, 2022. - 311 S',
    'Rated 4.0 out of 5 stars',
    '5 temporary posts',
    '3 серии',
    '12 травм',
  ])('should read no date in %j', (text) => {
    expect(lineRole(text)).not.toBe('date')
  })

  it.each(['A. Novak, L. Brandt, S. Iyer', 'Novak A, Brandt L', 'J. K. Marsh and A. B. Smith'])(
    'should read %j as a byline',
    (text) => {
      expect(lineRole(text)).toBe('byline')
    },
  )

  it('should read no byline in the initials of one', () => {
    expect(lineRole('A. Novak')).toBe('short')
  })

  it.each(['続きを読む', 'Подробнее', 'اقرأ المزيد'])('should read %j as more', (text) => {
    expect(lineRole(text)).toBe('more')
  })

  it.each([
    'vor 2 Stunden',
    'il y a 3 jours',
    'hace 2 días',
    'há 5 horas',
    '3 ore fa',
    '2 dagen geleden',
    'för 4 timmar sedan',
    'for 3 dager siden',
    '2 godziny temu',
    '2 часа назад',
    '3 дні тому',
    '5 saat önce',
    '3時間前',
    '3天前',
    '3일 전',
    'منذ 3 ساعات',
    'לפני 3 ימים',
    '2 घंटे पहले',
  ])('should read how long ago %j was as a date', (text) => {
    expect(lineRole(text)).toBe('date')
  })

  it.each(['vor 20 Gästen', 'hace 3 goles', '第3部の前編', 'för 4 personer'])(
    'should not read %j as a date',
    (text) => {
      expect(lineRole(text)).toBe('short')
    },
  )
})
