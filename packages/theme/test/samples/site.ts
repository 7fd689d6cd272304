import { defineRules } from '@fonds/model'
import type { InterfaceLanguage, Site } from '@fonds/theme'

const names = {
  en: [
    'The Harrow Lane Papers',
    'Pages of a small town by the sea, captured between 1998 and 2024: its newspaper, its council, its weather station and its forum.',
  ],
  ar: ['أوراق حارة المرفأ', 'صفحات بلدة صغيرة على البحر: جريدتها ومجلسها ومحطة الطقس ومنتداها.'],
  de: [
    'Die Papiere der Hafengasse',
    'Seiten einer kleinen Stadt am Meer: ihre Zeitung, ihr Rat, ihre Wetterstation.',
  ],
  fr: [
    'Les papiers de la rue du Port',
    'Pages d’une petite ville au bord de la mer: son journal, son conseil, sa station météo.',
  ],
  ja: ['港通り文書', '海辺の小さな町の記録。新聞、町議会、気象観測所、掲示板。'],
} as const

/** An archive's frame in one interface language. */
export function sampleSite(lang: InterfaceLanguage): Site {
  const [title, description] = names[lang]
  return {
    title,
    description,
    lang,
    strings: {},
    url: 'https://archive.example/harrow/',
    rights: 'CC BY 4.0, Harrow Lane Society',
    publisher: 'Harrow Lane Society',
    version: '0.1.0',
    stylesheet: 'fonds-00000000.css',
    scripts: [
      { name: 'search-11111111.js', role: 'search' },
      { name: 'edition-22222222.js', role: 'edition' },
      { name: 'home-44444444.js', role: 'home' },
    ],
    rules: defineRules({
      navigation: {
        reason: 'Set aside: a menu, a breadcrumb or another way through the site.',
        description: 'Short lines without sentences lead elsewhere on the site.',
        severity: 'info',
      },
      'skip-link': {
        reason: 'Set aside: a jump link for screen readers.',
        description: 'Lines as “Skip to content” lead past the menu.',
        severity: 'info',
      },
    }),
  }
}
