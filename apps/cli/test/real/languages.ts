/**
 * The languages of the folders, as a person who looked into the files names them (BCP 47), with the number of records.
 * Records with the same bytes under the same address are one, however often they stand there.
 */
export const languages: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'c4-jsonl': { en: 30 },
  'category-page': { en: 1 },
  'classical-chinese': { zh: 66 },
  'congressional-record': { en: 98 },
  // A Dutch novel, a French reader for Dutch schools in two encodings, and English books, one with Latin plays in it.
  gutenberg: { en: 5, fr: 2, nl: 1 },
  inaugural: { en: 59 },
  'livedoor-it-life-hack': { ja: 871 },
  // Three messages are nothing but a link; one is nothing but a greeting, in English.
  mail: { en: 211, und: 3 },
  'newspaper-ocr': { en: 4 },
  'nist-news': { en: 137 },
  'persian-poems': { fa: 2 },
  // The page in two files (gzip and not) is one record; its language is Spanish by its header too. One holds `hello`.
  wet: { en: 2, es: 1, ru: 1, und: 1, zh: 1 },
  // Three examples of one page are one record.
  warc: { en: 73 },
  wikitext: { en: 1 },
}

/** The language of each file of `udhr`, read from the texts: its first line names the language nearly everywhere. */
export const declarations: Readonly<Record<string, string>> = {
  'amh.txt': 'am',
  'arb.txt': 'ar',
  'ben.txt': 'bn',
  'bul.txt': 'bg',
  'ces.txt': 'cs',
  // Kurmanji in Latin letters, although the file is named after Sorani.
  'ckb.txt': 'ku',
  'cmn_hans.txt': 'zh',
  'cmn_hant.txt': 'zh',
  'deu_1901.txt': 'de',
  'ell_monotonic.txt': 'el',
  'eng.txt': 'en',
  'fin.txt': 'fi',
  'fra.txt': 'fr',
  'gle.txt': 'ga',
  'guj.txt': 'gu',
  'heb.txt': 'he',
  'hin.txt': 'hi',
  'hun.txt': 'hu',
  'hye.txt': 'hy',
  'ike.txt': 'iu',
  'isl.txt': 'is',
  'jpn.txt': 'ja',
  'kan.txt': 'kn',
  'kat.txt': 'ka',
  'kaz.txt': 'kk',
  'khk.txt': 'mn',
  'khm.txt': 'km',
  'kor.txt': 'ko',
  'lao.txt': 'lo',
  'legacy/Arabic_Alarabia-Arabic.txt': 'ar',
  'legacy/Chinese_Mandarin-GB2312.txt': 'zh',
  'legacy/Czech_Cesky-Latin2.txt': 'cs',
  'legacy/Greek_Ellinika-Greek.txt': 'el',
  'legacy/Hebrew_Ivrit-Hebrew.txt': 'he',
  'legacy/Hungarian_Magyar-Unicode.txt': 'hu',
  'legacy/Japanese_Nihongo-SJIS.txt': 'ja',
  'legacy/Russian_Russky-Cyrillic.txt': 'ru',
  'legacy/Turkish_Turkce-Turkish.txt': 'tr',
  'mal.txt': 'ml',
  'mlt.txt': 'mt',
  'mya.txt': 'my',
  'pan.txt': 'pa',
  'pes_1.txt': 'fa',
  'pol.txt': 'pl',
  'por_PT.txt': 'pt',
  'rus.txt': 'ru',
  'spa.txt': 'es',
  'srp_cyrl.txt': 'sr',
  'srp_latn.txt': 'sr',
  'tam.txt': 'ta',
  'tha.txt': 'th',
  'tir.txt': 'ti',
  'tur.txt': 'tr',
  'uig_arab.txt': 'ug',
  'ukr.txt': 'uk',
  'urd.txt': 'ur',
  'vie.txt': 'vi',
  'ydd.txt': 'yi',
}

/** What is told otherwise, and why. */
export const misread: Readonly<Record<string, string>> = {
  // Irish is none of the languages that the detector has learnt.
  'gle.txt': 'und',
  // Serbian in Latin letters differs from Croatian in a few words.
  'srp_latn.txt': 'hr',
}
