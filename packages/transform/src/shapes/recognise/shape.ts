import type { Passage } from '../../passages/passage.ts'

/** What a passage can be told to be from itself and its neighbours. */
export type Shape = Pick<Passage, 'kind'> & Partial<Pick<Passage, 'level' | 'depth' | 'ordered'>>
