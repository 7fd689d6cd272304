import type { Files } from './build-files.ts'

const menu = 'Skip to content\nHome\nNews\nContact\n\n'
const footer = '\n\nSubscribe to our newsletter\n© The Town\n'

const page = (title: string, text: string): string => `${menu}${title}\n\n${text}${footer}`

/** Some pages of an invented town, small enough to be built many times. */
export const town: Files = {
  'bridge.txt': page(
    'The bridge is open again',
    'The old bridge over the river was opened again on Monday, after two years of work. The mayor thanked the builders, and the band played until dark.',
  ),
  'market.txt': page(
    'A market for everyone',
    'From the first of May the market will stand on the square each Saturday. Farmers of the valley bring bread, cheese and honey.',
  ),
  'school.txt': page(
    'New roof for the school',
    'The council decided to pay for a new roof. Work begins in the summer holidays and will take six weeks, the architect said.',
  ),
  'deutsch/rathaus.txt':
    'Das Rathaus wird renoviert\n\nDer Gemeinderat hat am Dienstag beschlossen, das alte Rathaus am Marktplatz zu renovieren. Die Arbeiten sollen im Herbst beginnen und bis zum nächsten Frühjahr dauern.\n',
  'empty.txt': '',
}
