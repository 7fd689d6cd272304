import type {
  EditionKind,
  EncodingOrigin,
  FactOrigin,
  LabelOrigin,
  RecordFormat,
  Severity,
  SiteOrigin,
} from '@fonds/model'

/** Templates by plural category, with `{n}` for the number. */
export type Plural<Category extends string> = Readonly<Record<Category | 'other', string>>

/**
 * Everything that the pages say, in one language. Templates hold `{name}` for what is filled in. A language that
 * lacks a key or a plural category does not compile.
 */
export interface Strings<Category extends string> {
  readonly counts: {
    readonly records: Plural<Category>
    readonly sources: Plural<Category>
    readonly languages: Plural<Category>
    readonly entries: Plural<Category>
    readonly lines: Plural<Category>
    readonly characters: Plural<Category>
    readonly bytes: Plural<Category>
    readonly dumps: Plural<Category>
    readonly stretches: Plural<Category>
    readonly more: Plural<Category>
  }
  readonly chrome: {
    readonly skip: string
    readonly archive: string
    readonly home: string
    readonly sources: string
    readonly titles: string
    readonly dates: string
    readonly languages: string
    readonly kinds: string
    readonly search: string
    readonly about: string
    readonly trail: string
    readonly searchLabel: string
    readonly searchButton: string
    readonly madeWith: string
    readonly unknownLanguage: string
  }
  readonly home: {
    readonly span: string
    readonly oneYear: string
    readonly capturedSpan: string
    readonly capturedOn: string
    readonly undated: Plural<Category>
    readonly chart: string
    readonly sources: string
    readonly languages: string
    readonly kinds: string
    readonly latest: string
    readonly all: string
    readonly empty: string
  }
  readonly kinds: Readonly<Record<EditionKind, string>>
  readonly edition: {
    readonly about: string
    readonly by: string
    /** What the title above a text without one is. */
    readonly label: Readonly<Record<Exclude<LabelOrigin, 'text'>, string>>
    readonly empty: string
    readonly contents: string
    readonly provenance: string
    readonly source: string
    readonly siteFrom: Readonly<Record<SiteOrigin, string>>
    readonly factFrom: Readonly<Record<FactOrigin, string>>
    readonly address: string
    readonly noAddress: string
    readonly openOriginal: string
    readonly captured: string
    readonly notCaptured: string
    readonly dated: string
    readonly notDated: string
    readonly statedIn: string
    readonly dump: string
    readonly byteRange: string
    readonly digest: string
    readonly encoding: string
    readonly declared: string
    readonly encodingFrom: Readonly<Record<EncodingOrigin, string>>
    readonly format: string
    readonly formats: Readonly<Record<RecordFormat, string>>
    readonly alsoFound: string
    readonly archivist: string
    readonly metadata: {
      readonly title: string
      readonly creator: string
      readonly publisher: string
      readonly date: string
      readonly language: string
      readonly rights: string
      readonly source: string
      readonly identifier: string
    }
    readonly record: string
    readonly sourceText: string
    readonly originalBytes: string
    readonly line: string
    readonly lineRange: string
    readonly setAside: string
    readonly setAsideNote: string
    readonly nothingSetAside: string
    readonly sure: string
    readonly review: string
    readonly messages: string
    readonly severities: Readonly<Record<Severity, string>>
    readonly neighbours: string
    readonly previous: string
    readonly next: string
    readonly position: string
    readonly cite: string
    /** Order and punctuation of a citation; `{author}` and `{date}` bring their own stop and may be empty. */
    readonly citation: string
    /** What `{date}` of a citation is. */
    readonly citationDated: string
    readonly citationCaptured: string
    /** The name of the style of `citation`; those of the others are names. */
    readonly citationNote: string
    /** Author and date first; the second where nobody signed. */
    readonly citationApa: string
    readonly citationApaUnsigned: string
    readonly citationNoDate: string
    /** `{author}` and `{date}` as in `citation`. */
    readonly citationMla: string
    readonly listedOn: string
    readonly alsoListed: string
  }
  readonly browse: {
    readonly sources: string
    readonly titles: string
    readonly dates: string
    readonly languages: string
    readonly kinds: string
    readonly captured: string
    readonly undated: string
    readonly showing: string
    readonly pages: string
    readonly page: string
    readonly previousPage: string
    readonly nextPage: string
    readonly jump: string
    readonly signs: string
    readonly empty: string
    readonly yearOnly: string
    readonly heat: string
    readonly fewer: string
    readonly morePer: string
  }
  readonly search: {
    readonly title: string
    readonly hint: string
    readonly noScript: string
    readonly browseInstead: string
    readonly covers: string
    readonly titlesOnly: string
    readonly filters: string
    readonly results: string
  }
  /** What the script of the search page says; it travels in the page. */
  readonly searchScript: {
    readonly loading: string
    readonly failed: string
    readonly fromDisk: string
    readonly found: Plural<Category>
    readonly foundFor: Plural<Category>
    /** A query as it is named in `foundFor`, `none` and the title of the page. */
    readonly quoted: string
    readonly none: string
    readonly noneHint: string
    readonly dropFilters: string
    readonly without: Plural<Category>
    readonly moreLanguages: Plural<Category>
    readonly retry: string
    readonly nearWords: string
    readonly more: string
    /** Above records that have all words but one. */
    readonly partial: string
    readonly group: string
    readonly allOfSource: Plural<Category>
    readonly sort: string
    readonly sortRelevance: string
    readonly sortNewest: string
    readonly sortOldest: string
    readonly sortTitle: string
    readonly source: string
    readonly language: string
    readonly kind: string
    readonly year: string
    readonly from: string
    readonly to: string
    readonly clear: string
    readonly showAll: string
    readonly untitled: string
    readonly insideMatches: string
    readonly unknownLanguage: string
  }
  /** What the script of an edition page says; it travels in the page. */
  readonly editionScript: {
    readonly copyLink: string
    readonly copied: string
    readonly marksLabel: string
    readonly marks: string
    readonly previousMark: string
    readonly nextMark: string
    readonly clearMarks: string
    readonly showSource: string
    readonly hideSource: string
    readonly sourceText: string
    readonly sourceFailed: string
    readonly linePublished: string
    readonly lineSetAside: string
    readonly toSource: string
  }
  readonly about: {
    readonly title: string
    readonly numbers: string
    readonly published: string
    readonly setAside: string
    readonly share: string
    readonly dumps: string
    readonly formats: string
    readonly quarantined: string
    readonly nothingQuarantined: string
    readonly rules: string
    readonly rulesNote: string
    readonly rule: string
    readonly stretches: string
    readonly characters: string
    readonly forReview: string
    readonly made: string
    readonly madeText: string
    readonly version: string
    readonly config: string
    readonly verify: string
    readonly verifyText: string
    readonly manifest: string
    readonly records: string
    readonly searching: string
    readonly searchingText: string
    readonly searchCovers: string
    readonly searchMissing: string
    readonly searchLimits: string
    readonly rights: string
    readonly noRights: string
    readonly rightsText: string
    readonly cite: string
    readonly citation: string
    readonly citationCaptured: string
    readonly citationCapturedOn: string
    readonly citeDigest: string
  }
  readonly notFound: {
    readonly title: string
    readonly text: string
    readonly ways: string
  }
}
