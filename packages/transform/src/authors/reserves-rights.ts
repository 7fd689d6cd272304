/** The words that keep all rights, in the languages of the fixtures and their neighbours. */
const RESERVED =
  /all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los derechos|todos os direitos) reservados|tutti i diritti riservati|alle rechten voorbehouden|все права защищены|כל הזכויות שמורות|جميع الحقوق محفوظة|版权所有|版權所有|無断転載/iu
/** Longer passages are text that may say so, too; in characters. Chosen, not measured. */
const LONGEST = 150

/** Is it a line that reserves rights? It has the length and the place of a signature, and names nobody. */
export function reservesRights(text: string): boolean {
  return text.length <= LONGEST && RESERVED.test(text)
}
