import type { EditionSummary } from '@fonds/model'
import { arabic, article, empty, japanese, listing, untitled } from './editions.ts'

const titles = [
  'Abbot’s Mead to be drained',
  'A letter from the lock-keeper',
  'Bandstand: the verdict',
  'Council meets on drains',
  '“Call me back”, said the telephone',
  'Élodie’s bakery turns fifty',
  'Ferry timetable, summer 1999',
  'Überfahrt nach Büsum',
  '1741 and all that',
  '12 ways to cook a marrow',
  'Home > Weather & tides for the week',
  'Zebra crossing painted at last',
  'Жители и море',
  'Οι φάροι',
  'مدّ وجزر',
  '潮見表',
  'うみのうた',
  '항구의 하루',
  '— (untitled notice)',
  '!!!',
]
const sites = [
  'gazette.harrow.example',
  'council.harrow.example',
  'weather.harrow.example',
  'forum.harrow.example',
  'maktaba.harrow.example',
  '新聞',
]
const langs = ['en', 'en', 'en', 'de', 'fr', 'ar', 'ja', 'he', 'pt-BR', 'und']

/** An archive of some hundred records, spread over sources, years and languages. */
export function sampleSummaries(count: number): EditionSummary[] {
  const named = [article, listing, arabic, japanese, untitled, empty].map((page) => page.summary)
  const more = Array.from(
    { length: Math.max(0, count - named.length) },
    (_, index): EditionSummary => {
      const year = 1962 + ((index * index * 7) % 61)
      const dates = [
        `${year}`,
        `${year}-0${1 + (index % 9)}`,
        `${year}-0${1 + (index % 9)}-1${index % 9}`,
      ]
      const dated = index % 9 === 4 ? null : (dates[index % 3] ?? null)
      const title = titles[index % titles.length] ?? ''
      return {
        ...article.summary,
        id: index.toString(32).padStart(26, '0'),
        title,
        label:
          index < titles.length ? title : `${title}, part ${Math.floor(index / titles.length) + 1}`,
        site: sites[(index * index) % sites.length] ?? '',
        dump: `dumps/${String(index).padStart(4, '0')}.txt`,
        lang: langs[(index * 7) % langs.length] ?? 'en',
        date: dated === null ? null : { edtf: dated, line: 2 },
        dated,
        captured: index % 4 === 0 ? '2021-06-30T10:00:00Z' : null,
        author: null,
        by: null,
        entries:
          index % 5 === 0
            ? [
                { id: 'e-1', headline: 'One' },
                { id: 'e-2', headline: 'Two' },
              ]
            : [],
        kind: index % 5 === 0 ? 'listing' : 'article',
      }
    },
  )
  return [...named, ...more]
}
