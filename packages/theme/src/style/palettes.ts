/**
 * The colours, by what they are for. Two of them speak: green is where one can go, rubric is the apparatus (line
 * numbers, rules, review marks), as the red of old manuscripts. A test holds the contrasts.
 */
export interface Palette {
  /** Behind everything. */
  readonly paper: string
  /** Cards and fields. */
  readonly sheet: string
  /** Under what is pointed at, and behind tables' heads. */
  readonly wash: string
  readonly ink: string
  /** Secondary words. */
  readonly soft: string
  /** Hairlines that carry no meaning. */
  readonly line: string
  /** Edges of fields and buttons. */
  readonly edge: string
  readonly green: string
  /** On `green` as a ground. */
  readonly ongreen: string
  readonly rubric: string
  /** Behind found words and the place a link led to. */
  readonly mark: string
}

const light: Palette = {
  paper: '#f8f5ee',
  sheet: '#fffdf9',
  wash: '#efeade',
  ink: '#211d18',
  soft: '#5d5447',
  line: '#ddd5c5',
  edge: '#8a7f6c',
  green: '#1d5445',
  ongreen: '#ffffff',
  rubric: '#8f2f1e',
  mark: '#f6e3a6',
}

const dark: Palette = {
  paper: '#161411',
  sheet: '#1e1b17',
  wash: '#2a261f',
  ink: '#e9e2d5',
  soft: '#b0a595',
  line: '#3a342b',
  edge: '#857b6a',
  green: '#95cfb8',
  ongreen: '#10231d',
  rubric: '#e8a08b',
  mark: '#574412',
}

export const palettes: { readonly light: Palette; readonly dark: Palette } = { light, dark }

/** For readers who ask for more contrast: words at 7 : 1, edges and hairlines at 4.5 : 1. */
export const sharperPalettes: { readonly light: Palette; readonly dark: Palette } = {
  light: {
    ...light,
    paper: '#ffffff',
    sheet: '#ffffff',
    ink: '#000000',
    soft: '#3d362c',
    line: '#6b6252',
    edge: '#4a4336',
    green: '#0c4032',
    rubric: '#6e1f11',
  },
  dark: {
    ...dark,
    paper: '#000000',
    sheet: '#0d0b09',
    ink: '#ffffff',
    soft: '#dbd3c6',
    line: '#9a907f',
    edge: '#b8ae9d',
    green: '#b4e6d2',
    rubric: '#ffc4b4',
    mark: '#4a390c',
  },
}
