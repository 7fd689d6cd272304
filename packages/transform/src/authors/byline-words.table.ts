/** How a language says who wrote a text; alternatives of a pattern. */
interface BylineWords {
  /** Stand before a name, with a colon between or without. */
  readonly by?: string
  /** Say so only before a colon: they are verbs, or name parts of a page as well. */
  readonly label?: string
  /** Is the word for a text, before a colon: what is said of other things as well. */
  readonly text?: string
}

/** By language; chosen by hand. */
export const BYLINE_WORDS: Readonly<Record<string, BylineWords>> = {
  en: { by: 'by|authors?' },
  de: {
    by: 'von|(?:geschrieben|verfasst|veröffentlicht|erstellt|ein (?:beitrag|artikel|bericht|gastbeitrag)|text|bericht) von|autor(?:in|ka)?(?: (?:textu|článku|tekstu))?|verfasser(?:in)?',
    label: 'autor\\*in|autor:in',
    text: 'text',
  },
  fr: { by: '(?:(?:écrit|rédigé|publié|posté|proposé|texte|article) )?par|auteure?|autrice' },
  es: { by: '(?:(?:escrito|redactado|publicado|texto|enviado) )?por|autor(?:a|es)?' },
  pt: { by: '(?:postado|escrito) por', text: 'texto' },
  it: {
    by: '(?:scritto|pubblicato|postato|inviato) da|a cura di|(?:articolo|testo) di|autore|autrice',
  },
  nl: { by: '(?:(?:geschreven|gepubliceerd|geplaatst|tekst) )?door', label: 'schrijver' },
  sv: { by: '(?:(?:skriven|publicerad|text) )?av', label: 'författare|skribent' },
  da: {
    by: '(?:(?:skrevet|publiceret|publisert|udgivet|tekst) )?af|(?:skrevet|publisert|tekst) av',
    label: 'forfatter|skribent',
    text: 'tekst',
  },
  fi: { label: 'kirjoittaja|kirjoittanut', text: 'teksti' },
  pl: { by: 'napisała?', label: 'autorzy' },
  cs: { by: 'napsala?' },
  hu: { label: 'szerző|írta' },
  ro: { by: '(?:scris|publicat|postat) de', label: 'autoare' },
  hr: { by: 'napisa(?:o|la)|piše', label: 'autorica' },
  tr: { label: 'yazar|yazan|haberi yazan' },
  id: { by: '(?:(?:ditulis|diposting) )?oleh', label: 'penulis|pengarang' },
  vi: { by: 'bởi', label: 'tác giả|người viết' },
  sw: { label: 'mwandishi' },
  uz: { label: 'muallif' },
  ru: {
    by: 'текст|автор(?:ка)?(?: (?:статьи|статті|текста|тексту|материала|матеріалу|публикации))?',
    label: 'авторы',
  },
  uk: { label: 'автори' },
  el: { by: '(?:γράφει|του συντάκτη) [οη]|γράφει', label: 'συντάκτης|συντάκτρια|συγγραφέας' },
  ar: { by: 'بقلم', label: 'كتبت?|كتابة|إعداد|تحرير|الكاتبة?' },
  fa: { by: 'به قلم', label: 'نویسنده|نوشته|گزارش' },
  ur: { label: 'تحریر|مصنفہ?' },
  he: { by: 'מאת', label: 'כתבה?' },
  hi: { label: 'लेखक|लेखिका|रिपोर्ट' },
  bn: { label: 'লেখক|লেখিকা' },
  ta: { label: 'எழுதியவர்|ஆசிரியர்' },
  th: { by: 'โดย', label: 'ผู้เขียน|เขียนโดย|เรื่องโดย' },
  ja: {
    by: '文|著者|投稿者|執筆者',
    label: '取材・文|文・写真|執筆|筆者|ライター|書いた人',
  },
  zh: { by: '作者|撰文|(?:本[报報])?[记記]者', label: '撰稿|文字' },
  ko: { by: '글쓴이|작성자', label: '글|글·사진|기자' },
}
