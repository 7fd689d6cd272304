/*
 * Words for whom a text speaks to and for those who speak: "you", "our". Chosen by hand, not learned; without those that mean
 * something else in another language ("er", "su"), but for what is told by its capital.
 */
const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  en: ['you', 'your', 'yours', 'yourself', 'we', 'our', 'us'],
  de: [
    'wir',
    'unser',
    'unsere',
    'unserem',
    'unseren',
    'unserer',
    'uns',
    'dein',
    'deine',
    'deinem',
    'deinen',
    'deiner',
    'dich',
    'dir',
    'euch',
    'eure',
    'euer',
  ],
  fr: ['vous', 'votre', 'vos', 'nous', 'notre', 'nos'],
  es: ['usted', 'ustedes', 'contigo', 'nosotros', 'nuestro', 'nuestra', 'nuestros', 'nuestras'],
  pt: ['você', 'vocês', 'nosso', 'nossa', 'nossos', 'nossas'],
  it: ['tuo', 'tua', 'tuoi', 'vostro', 'vostra', 'vostri', 'vostre', 'nostro', 'nostra', 'nostri'],
  nl: ['jij', 'jouw', 'uw', 'wij', 'onze'],
  scandinavian: ['dig', 'din', 'dina', 'ditt', 'vår', 'våra', 'vårt', 'våre', 'vores'],
  pl: [
    'twój',
    'twoje',
    'twoja',
    'twojej',
    'nasz',
    'nasza',
    'nasze',
    'naszych',
    'państwa',
    'państwu',
  ],
  ru: [
    'вы',
    'вас',
    'вам',
    'вами',
    'ваш',
    'ваша',
    'ваше',
    'ваши',
    'вашего',
    'вашей',
    'вашу',
    'мы',
    'нас',
    'нам',
    'наш',
    'наша',
    'наше',
    'наши',
    'нашего',
    'нашей',
  ],
  tr: ['siz', 'sizin', 'size', 'sizi', 'bizim', 'bize'],
  hi: ['आप', 'आपका', 'आपके', 'आपकी', 'हम', 'हमारा', 'हमारे', 'हमारी'],
  ar: ['لك', 'لكم', 'معنا', 'نحن', 'خدماتنا'],
  he: ['לך', 'לכם', 'אנחנו', 'שלנו', 'שלך'],
}
const ADDRESS: ReadonlySet<string> = new Set(Object.values(BY_LANGUAGE).flat())
/** The German polite form: within a sentence, where only names and nouns have capitals. */
const POLITE: ReadonlySet<string> = new Set([
  'Sie',
  'Ihnen',
  'Ihr',
  'Ihre',
  'Ihrem',
  'Ihren',
  'Ihrer',
  'Ihres',
])
/** The same in scripts that leave no spaces between words, or hang endings on them. */
const UNSPACED =
  /お客様|皆様|あなた|私たち|当社|弊社|ください|您|我们|我們|你|고객님|여러분|당신|귀하|저희/u

const WORDS = /[\p{L}\p{M}]+/gu

/** Does a text speak to its reader or for a firm: "your roof", "we plan", "Rufen Sie uns an"? */
export function addressesReader(text: string): boolean {
  const words = text.match(WORDS) ?? []
  return (
    words.some((word, at) => ADDRESS.has(word.toLowerCase()) || (at > 0 && POLITE.has(word))) ||
    UNSPACED.test(text)
  )
}
