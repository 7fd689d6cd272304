import type { WordsByLanguage } from '../shapes/headings/words-by-language.ts'

/**
 * Words for whom a text speaks to and for those who speak: "you", "our". Chosen by hand, not learned; without those that mean
 * something else in another language ("er", "su"), but for what is told by its capital.
 */
export const ADDRESS_WORDS: WordsByLanguage = {
  en: ['you', 'your', 'yours', 'yourself', 'we', 'our', 'us'],
  de: ['wir', 'unser', 'unsere', 'unserem', 'unseren', 'unserer', 'uns', 'dein', 'deine', 'deinem', 'deinen', 'deiner', 'dich', 'dir', 'euch', 'eure', 'euer'],
  fr: ['vous', 'votre', 'vos', 'nous', 'notre', 'nos'],
  es: ['usted', 'ustedes', 'contigo', 'nosotros', 'nuestro', 'nuestra', 'nuestros', 'nuestras'],
  pt: ['você', 'vocês', 'nosso', 'nossa', 'nossos', 'nossas'],
  it: ['tuo', 'tua', 'tuoi', 'vostro', 'vostra', 'vostri', 'vostre', 'nostro', 'nostra', 'nostri'],
  nl: ['jij', 'jouw', 'uw', 'wij', 'onze'],
  sv: ['dig', 'din', 'dina', 'ditt', 'vår', 'våra', 'vårt'],
  nb: ['våre'],
  da: ['vores'],
  pl: ['twój', 'twoje', 'twoja', 'twojej', 'nasz', 'nasza', 'nasze', 'naszych', 'państwa', 'państwu'],
  ru: ['вы', 'вас', 'вам', 'вами', 'ваш', 'ваша', 'ваше', 'ваши', 'вашего', 'вашей', 'вашу', 'мы', 'нас', 'нам', 'наш', 'наша', 'наше', 'наши', 'нашего', 'нашей'],
  tr: ['siz', 'sizin', 'size', 'sizi', 'bizim', 'bize'],
  hi: ['आप', 'आपका', 'आपके', 'आपकी', 'हम', 'हमारा', 'हमारे', 'हमारी'],
  ar: ['لك', 'لكم', 'معنا', 'نحن', 'خدماتنا'],
  he: ['לך', 'לכם', 'אנחנו', 'שלנו', 'שלך'],
}

/** The German polite form: within a sentence, where only names and nouns have capitals. */
export const POLITE_WORDS: readonly string[] = ['Sie', 'Ihnen', 'Ihr', 'Ihre', 'Ihrem', 'Ihren', 'Ihrer', 'Ihres']
