/** A name with its calling behind it, as Korean newspapers sign: “이수진 기자”, an agency or “글” before it, an address behind. */
const REPORTER =
  /^(?:\[[^\]]{1,20}\]\s?|\([^)]{1,20}\)\s?|글\s?[:·]?\s)?(?<name>\p{sc=Hang}{2,4}) ?(?:(?:선임|수습|인턴|객원|전문) ?)?기자(?:$|\s+[\w.+-]{1,40}@|\s?[|·=/ㅣ(])/u
/** Callings and groups in the place of a name. */
const NOBODY =
  /^(?:학생|시민|본지|취재|사진|전문|수습|인턴|선임|객원|명예|주민|청년|편집|담당|여성|신문|방송|스포츠|연예)$/u

/** The reporter whom a line names before the word for one; null when it names none. */
export function readReporter(text: string): string | null {
  const name = REPORTER.exec(text)?.groups?.['name'] ?? null
  return name === null || NOBODY.test(name) ? null : name
}
