import type {
  AsideSpan,
  Edition,
  EditionBlock,
  EditionEntry,
  EditionSummary,
  SourceRecord,
} from '@fonds/model'
import type { EditionPage } from '@fonds/theme'
import type { Element, Root } from 'hast'
import { h } from 'hastscript'

/** What a sample says; everything else is filled in. */
interface Sample {
  readonly id: string
  readonly title: string | null
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
  readonly kind?: Edition['kind']
  readonly site?: string
  readonly author?: string
  readonly date?: Edition['date']
  readonly captured?: string
  readonly url?: string | null
  readonly body: Element[]
  readonly entries?: readonly EditionEntry[]
  readonly aside?: readonly AsideSpan[]
  readonly record?: Partial<SourceRecord>
}

/** A page of an edition from what matters of it. */
export function toPage(sample: Sample): EditionPage {
  const lang = sample.lang ?? 'en'
  const dir = sample.dir ?? 'ltr'
  const kind = sample.kind ?? 'article'
  const site = sample.site ?? 'gazette.harrow.example'
  const body: Root = { type: 'root', children: sample.body }
  const blocks: EditionBlock[] =
    sample.title === null ? [] : [{ kind: 'title', text: sample.title, lines: [3, 3] }]
  const label = sample.title ?? 'Tide tables for the week'
  const summary: EditionSummary = {
    id: sample.id,
    label,
    labelFrom: sample.title === null ? 'words' : 'text',
    title: sample.title,
    site,
    dump: `${site}/page.txt`,
    offset: 0,
    url: sample.url === undefined ? `https://${site}/story?id=12&x=[1]` : sample.url,
    lang,
    dir,
    kind,
    author: sample.author ?? null,
    date: sample.date ?? null,
    dated: sample.date?.edtf ?? null,
    by: sample.author ?? null,
    captured: sample.captured ?? null,
    published: 5000,
    aside: 320,
    entries: (sample.entries ?? []).map(({ id, headline }) => ({ id, headline })),
  }
  return {
    summary,
    edition: {
      title: sample.title,
      lang,
      dir,
      kind,
      author: summary.author,
      date: summary.date,
      blocks,
      aside: sample.aside ?? [],
      entries: sample.entries ?? [],
      ledger: [],
      body,
    },
    record: {
      id: sample.id,
      dump: summary.dump,
      offset: 0,
      bytes: 5713,
      captured: summary.captured,
      format: 'text',
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      url: summary.url,
      urlFrom: summary.url === null ? null : 'dump',
      capturedFrom: summary.captured === null ? null : 'dump',
      site,
      siteFrom: 'url',
      encoding: { declared: null, used: 'utf-8', from: 'utf-8' },
      metadata: {
        title: null,
        creator: null,
        publisher: null,
        date: null,
        language: null,
        rights: null,
        source: null,
        identifier: null,
      },
      languageFrom: null,
      sightings: [],
      ...sample.record,
    },
    messages: [],
    neighbours: { previous: null, next: null, position: 1, total: 1 },
    references: { entries: [], listedOn: { links: [], total: 0 } },
    hasOriginal: false,
  }
}

function aside(text: string, line: number, rule: string, confidence: number): AsideSpan {
  return { text, lines: [line, line], rule, confidence }
}

const menu: readonly AsideSpan[] = [
  aside('Skip to content', 1, 'skip-link', 0.99),
  aside('Home', 2, 'navigation', 0.97),
  aside('News   Council   Weather   Forum', 4, 'navigation', 0.95),
  aside('Share this page', 58, 'share-bar', 0.62),
  aside('© 2004 Harrow Gazette. All rights reserved.', 61, 'legal', 0.91),
]

/** An article with headings, lists, a quotation, a table and preformatted text. */
export const article: EditionPage = {
  ...toPage({
    id: '0a1b2c3d4e5f6g7h8j9kamnpqr',
    title: 'The lamp of the north pier burns again',
    author: 'Ruth Calloway',
    date: { edtf: '2004-11-02', line: 5 },
    captured: '2019-03-08T14:22:05Z',
    body: [
      h(
        'p',
        { dataLines: '5-5', className: ['date'] },
        h('time', { dateTime: '2004-11-02' }, '2 November 2004'),
      ),
      h('p', { dataLines: '6-6', className: ['byline'] }, 'By Ruth Calloway'),
      h(
        'p',
        { dataLines: '8-12' },
        'After eleven years of darkness the lamp at the end of the north pier was lit on Saturday evening. Some four hundred people had walked out along the wall, many of them with lanterns of their own, and when the beam went round for the first time nobody said a word.',
      ),
      h(
        'p',
        { dataLines: '14-17' },
        'The harbour master, who had kept the clockwork oiled all that time without being asked to, let his granddaughter throw the switch. “It was never broken,” he told the Gazette. “It was only waiting.”',
      ),
      h('h2', { id: 'h-a-long-dispute-1', dataLines: '19-19' }, 'A long dispute'),
      h(
        'p',
        { dataLines: '21-25' },
        'The council had put the lamp out in 1993 to save the cost of its keeper. The shipping company offered to pay; the council declined; the fishermen hung a hurricane lamp on the railing, and were fined for it. The correspondence fills two boxes in the town archive and can be read at ',
        h(
          'a',
          { href: 'https://library.harrow.example/boxes/14' },
          'https://library.harrow.example/boxes/14',
        ),
        '.',
      ),
      h('blockquote', [
        h(
          'p',
          { dataLines: '27-28' },
          'A light which nobody is paid to look after is still a light which somebody looks after.',
        ),
      ]),
      h('h3', { id: 'h-what-was-done-2', dataLines: '30-30' }, 'What was done'),
      h('ul', { className: ['marked'] }, [
        h(
          'li',
          { dataLines: '31-31' },
          h('span', { className: ['marker'] }, '- '),
          'The lens was taken apart, washed in vinegar, and put together again in nine days.',
        ),
        h(
          'li',
          { dataLines: '32-33' },
          h('span', { className: ['marker'] }, '- '),
          'Forty metres of cable were laid under the walkway, which had to be lifted plank by plank and is now drier than before.',
        ),
        h(
          'li',
          { dataLines: '34-34' },
          h('span', { className: ['marker'] }, '- '),
          'The brass was left as it is.',
        ),
      ]),
      h('h2', { id: 'h-hours-3', dataLines: '36-36' }, 'Hours and range'),
      h(
        'table',
        { dataLines: '38-41' },
        h('tbody', [
          h('tr', [
            h('td', 'Season', h('span', { className: ['marker'] }, '|')),
            h('td', 'Lit at', h('span', { className: ['marker'] }, '|')),
            h('td', 'Put out at'),
          ]),
          h('tr', [
            h('td', 'Winter', h('span', { className: ['marker'] }, '|')),
            h('td', '16:10', h('span', { className: ['marker'] }, '|')),
            h('td', '08:05'),
          ]),
          h('tr', [
            h('td', 'Summer', h('span', { className: ['marker'] }, '|')),
            h('td', '21:40', h('span', { className: ['marker'] }, '|')),
            h('td', '04:50'),
          ]),
        ]),
      ),
      h(
        'pre',
        { dataLines: '43-46', tabIndex: 0 },
        'LAT  54 12 08 N     LON  003 41 55 W\nHEIGHT OF LIGHT       18 m\nRANGE, CLEAR WEATHER  14 nautical miles, as measured from the deck of the pilot boat',
      ),
      h('p', { dataLines: '48-48', className: ['separator'], role: 'separator' }, '* * *'),
      h('div', { dataLines: '50-53', className: ['verse'] }, [
        h('span', { className: ['line'] }, 'Round and round and never home,'),
        '\n',
        h('span', { className: ['line'] }, 'said the beam across the foam;'),
        '\n',
        h('span', { className: ['line'] }, 'I have nowhere else to be'),
        '\n',
        h(
          'span',
          { className: ['line'] },
          'than between the stone and sea, where the long line of a verse runs on past its measure.',
        ),
      ]),
      h(
        'p',
        { dataLines: '55-56', lang: 'de' },
        'Ein Gast aus Büsum, der zufällig da war, sagte nur: „Na also.“',
      ),
    ],
    aside: menu,
    record: {
      offset: 18432,
      encoding: { declared: 'ISO-8859-1', used: 'windows-1252', from: 'declaration' },
      sightings: [
        { dump: 'crawl-2021/part-003.warc.gz', offset: 1204, bytes: 5713, captured: null },
      ],
      metadata: {
        title: 'Lamp lit',
        creator: 'Calloway, Ruth',
        publisher: null,
        date: null,
        language: null,
        rights: 'In copyright',
        source: null,
        identifier: 'https://ids.example/hg/2004-11-02',
      },
    },
  }),
  messages: [
    {
      rule: 'encoding-repaired',
      reason: 'Decoded as windows-1252, as browsers do for this label.',
      line: null,
      severity: 'info',
    },
    {
      rule: 'unsure-line',
      reason: 'Set aside with little confidence: look at the source text.',
      line: 58,
      severity: 'warning',
    },
  ],
  neighbours: {
    previous: {
      id: '1a1b2c3d4e5f6g7h8j9kamnpqr',
      label: 'Council meets on drains',
      lang: 'en',
      dir: 'ltr',
    },
    next: {
      id: '2a1b2c3d4e5f6g7h8j9kamnpqr',
      label:
        'Letters: the bandstand, the ducks, and who is to sweep the steps in front of the post office',
      lang: 'en',
      dir: 'ltr',
    },
    position: 12,
    total: 1204,
  },
  references: {
    entries: [],
    listedOn: {
      links: [
        {
          id: '7a1b2c3d4e5f6g7h8j9kamnpqr',
          label: 'Last week',
          lang: 'en',
          dir: 'ltr',
          anchor: 'e-lamp-1',
          date: null,
        },
      ],
      total: 1,
    },
  },
  hasOriginal: true,
}

const headlines = [
  [
    'e-ferry-1',
    'The ferry will run on Sundays',
    'From the first of May there will be a boat at ten and a boat at four, weather permitting; dogs travel free.',
  ],
  [
    'e-library-2',
    'Library opens its reading room after repairs',
    'The roof is tight again, the lamps have new shades, and the long table has been turned towards the window.',
  ],
  [
    'e-station-3',
    'Weather station counts its hundred-thousandth day',
    'Nobody has missed a reading since 1741, if one believes the books.',
  ],
  [
    'e-fair-4',
    'Autumn fair: what the jury said about the marrows',
    'A tie, to the displeasure of both.',
  ],
] as const

const elsewhere = {
  id: '7a1b2c3d4e5f6g7h8j9kamnpqr',
  label: 'Last week',
  lang: 'en',
  dir: 'ltr',
} as const

/** A listing with entries: one is a record of its own, one stands on another listing too. */
export const listing: EditionPage = {
  ...toPage({
    id: '3a1b2c3d4e5f6g7h8j9kamnpqr',
    title: 'Town news',
    kind: 'listing',
    date: { edtf: '2004-11', line: 2 },
    entries: headlines.map(([id, headline, teaser], index) => ({
      id,
      headline,
      teaser,
      lines: [5 + index * 3, 7 + index * 3],
    })),
    body: headlines.map(([id, headline, teaser], index) =>
      h('article', { className: ['entry'], id, dataLines: `${5 + index * 3}-${7 + index * 3}` }, [
        h('h2', { id: `h-${id}`, dataLines: `${5 + index * 3}-${5 + index * 3}` }, headline),
        h('p', { dataLines: `${6 + index * 3}-${7 + index * 3}` }, teaser),
      ]),
    ),
    aside: menu.slice(0, 3),
  }),
  references: {
    entries: [
      {
        id: 'e-ferry-1',
        headline: 'The ferry will run on Sundays',
        fullText: { ...elsewhere, id: '8a1b2c3d4e5f6g7h8j9kamnpqr' },
        alsoOn: { links: [], total: 0 },
      },
      {
        id: 'e-fair-4',
        headline: 'Autumn fair: what the jury said about the marrows',
        fullText: null,
        alsoOn: { links: [{ ...elsewhere, anchor: 'e-fair-2', date: '2004-10' }], total: 3 },
      },
    ],
    listedOn: { links: [], total: 0 },
  },
}

/** An article in Arabic. */
export const arabic: EditionPage = toPage({
  id: '4a1b2c3d4e5f6g7h8j9kamnpqr',
  title: 'مكتبة المرفأ تفتح أبوابها من جديد',
  lang: 'ar',
  dir: 'rtl',
  site: 'maktaba.harrow.example',
  author: 'ليلى حدّاد',
  date: { edtf: '2011-04-03', line: 5 },
  captured: '2020-01-15T06:00:00Z',
  body: [
    h(
      'p',
      { dataLines: '5-9' },
      'بعد شهور من الترميم عادت المكتبة إلى قرّائها. السقف لم يعد يقطر، والمصابيح خضراء كما كانت، والطاولة الطويلة صارت تواجه النافذة والبحر. وقالت أمينة المكتبة إن أول من دخل كان صيادًا يسأل عن خرائط المدّ.',
    ),
    h('h2', { id: 'h-5', dataLines: '11-11' }, 'ما تغيّر'),
    h(
      'p',
      { dataLines: '13-15' },
      'نُقلت الصحف القديمة إلى القاعة العليا، ووُضع لها فهرس جديد. ويمكن قراءة الفهرس في ',
      h(
        'a',
        { href: 'https://maktaba.harrow.example/index' },
        'https://maktaba.harrow.example/index',
      ),
      ' على مدار الساعة.',
    ),
    h('h2', { id: 'h-6', dataLines: '17-17' }, 'ساعات العمل'),
    h('ul', { className: ['marked'] }, [
      h(
        'li',
        { dataLines: '18-18' },
        h('span', { className: ['marker'] }, '- '),
        'الأحد إلى الخميس: من التاسعة إلى السادسة',
      ),
      h('li', { dataLines: '19-19' }, h('span', { className: ['marker'] }, '- '), 'الجمعة: مغلق'),
    ]),
    h(
      'p',
      { dataLines: '21-21', dir: 'ltr', lang: 'en' },
      'Visitors from the ferry are welcome until seven.',
    ),
  ],
  aside: [aside('تخطَّ إلى المحتوى', 1, 'skip-link', 0.98), aside('الرئيسية', 2, 'navigation', 0.5)],
})

/** An article in Japanese. */
export const japanese: EditionPage = toPage({
  id: '5a1b2c3d4e5f6g7h8j9kamnpqr',
  title: '灯台の光、十一年ぶりに港を照らす',
  lang: 'ja',
  site: '新聞',
  date: { edtf: '2004-11-02', line: 4 },
  body: [
    h(
      'p',
      { dataLines: '5-9' },
      '北の突堤の先にある灯台に、土曜の夕方、十一年ぶりに明かりがともった。四百人ほどの町の人が手に手に提灯を持って堤を歩き、最初の光が海をひとめぐりしたとき、誰も口をきかなかった。',
    ),
    h(
      'p',
      { dataLines: '11-13' },
      '港長は、頼まれもしないのに機械に油を差し続けてきた人である。「壊れていたのではない。待っていただけだ」と語った。',
    ),
  ],
  url: null,
})

/** A record whose text has no title. */
export const untitled: EditionPage = toPage({
  id: '6a1b2c3d4e5f6g7h8j9kamnpqr',
  title: null,
  kind: 'document',
  body: [
    h(
      'pre',
      { dataLines: '1-3', tabIndex: 0 },
      'Mon 04:12  2.1 m\nTue 05:01  2.3 m\nWed 05:58  2.6 m',
    ),
  ],
})

/** A record without anything to publish. */
export const empty: EditionPage = toPage({
  id: '7a1b2c3d4e5f6g7h8j9kamnpqr',
  title: null,
  kind: 'empty',
  lang: 'und',
  body: [],
})
