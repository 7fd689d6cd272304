const NAME_WIDTH = 34
const FIGURE_WIDTH = 13

/** A row of a table of figures. */
export function tableRow([name = '', ...figures]: readonly string[]): string {
  return `${name.padEnd(NAME_WIDTH)}${figures.map((figure) => figure.padStart(FIGURE_WIDTH)).join('')}`
}
