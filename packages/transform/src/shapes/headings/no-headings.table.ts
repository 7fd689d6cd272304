import type { WordsByLanguage } from './words-by-language.ts'

/*
 * Lines that stand where headings do and head nothing: what they begin with, or say, by language. Of those that the
 * classifier takes for headings on the training split of the extraction suite (sites held out), the gold agrees with
 * the share that stands beside each sort; the words of other languages are what these say for them, not measured.
 */

/** Labels of a remark, alone on their line (0.11). In the form of `textKey`. */
export const REMARKS: WordsByLanguage = {
  en: ['note', 'tip', 'pro tip', 'hint', 'warning', 'caution', 'danger', 'attention', 'advertisement', 'sponsored', 'sponsor message'],
  de: ['hinweis', 'tipp', 'warnung', 'achtung', 'vorsicht', 'anzeige', 'werbung'],
  fr: ['remarque', 'astuce', 'conseil', 'attention', 'avertissement', 'publicité'],
  es: ['nota', 'consejo', 'advertencia', 'atención', 'aviso', 'publicidad'],
  pt: ['dica', 'aviso', 'atenção', 'publicidade'],
  it: ['suggerimento', 'avvertenza', 'attenzione', 'pubblicità'],
  nl: ['opmerking', 'let op', 'waarschuwing', 'advertentie'],
  pl: ['uwaga', 'wskazówka', 'ostrzeżenie', 'reklama'],
  ru: ['примечание', 'совет', 'внимание', 'предупреждение', 'реклама'],
  ja: ['注', '注意', '備考', 'ヒント', '警告', '広告'],
  zh: ['注意', '提示', '警告', '广告', '廣告'],
  ko: ['참고', '주의', '경고', '광고'],
}

/** Bid the reader to do something elsewhere, first on their line (0.13; over long text 0.23). In the form of `textKey`. */
export const CALLS: WordsByLanguage = {
  en: ['buy', 'shop', 'see', 'view', 'read', 'read more', 'learn more', 'download', 'subscribe', 'sign up', 'book', 'watch', 'click', 'check out', 'explore', 'visit', 'request', 'join', 'get started', 'get a', 'get the', 'get your', 'talk to', 'try', 'schedule a', 'contact', 'add to'],
  de: ['jetzt kaufen', 'jetzt bestellen', 'hier klicken', 'mehr erfahren', 'weiterlesen', 'zum angebot', 'jetzt herunterladen', 'jetzt ansehen'],
  fr: ['acheter', 'commander', 'voir', 'lire', 'télécharger', 'en savoir plus', 'découvrez', 'inscrivez vous', 'cliquez'],
  es: ['comprar', 'ver', 'leer', 'descargar', 'más información', 'descubre', 'suscríbete', 'haz clic'],
  pt: ['comprar', 'ver', 'ler', 'baixar', 'saiba mais', 'leia', 'inscreva se', 'clique'],
  it: ['acquista', 'vedi', 'leggi', 'scarica', 'scopri', 'iscriviti', 'clicca'],
  nl: ['koop', 'bestel', 'bekijk', 'lees', 'download', 'meer weten', 'klik'],
  pl: ['kup', 'zobacz', 'czytaj', 'pobierz', 'dowiedz się więcej', 'kliknij'],
  ru: ['купить', 'заказать', 'смотрите', 'читать', 'читайте', 'скачать', 'узнать больше', 'подробнее'],
  tr: ['satın al', 'oku', 'indir', 'daha fazla bilgi'],
}

/** Lead to another page, first on their line (0.11). In the form of `textKey`. */
export const ELSEWHERE: WordsByLanguage = {
  en: ['related', 'also read', 'read also', 'read next', 'you may also', 'you might also', 'you may like', 'more from', 'recommended for you', 'recommended reading'],
  de: ['lesen sie auch', 'lies auch', 'auch interessant', 'mehr zum thema', 'mehr dazu'],
  fr: ['lire aussi', 'à lire aussi', 'voir aussi', 'sur le même sujet'],
  es: ['lee también', 'te puede interesar', 'también te puede interesar', 'ver también'],
  pt: ['leia também', 'veja também'],
  it: ['leggi anche', 'vedi anche', 'potrebbe interessarti'],
  nl: ['lees ook', 'bekijk ook'],
  pl: ['czytaj też', 'czytaj także', 'zobacz też', 'zobacz także'],
  ru: ['читайте также', 'смотрите также'],
  ja: ['関連記事', 'あわせて読みたい', 'あわせて読む'],
  zh: ['相关阅读', '相关文章', '延伸閱讀', '延伸阅读'],
}
