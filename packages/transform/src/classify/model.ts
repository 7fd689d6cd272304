import { detailsTable } from './details.table.ts'
import { headingsTable } from './headings/headings.table.ts'
import { modelTable } from './model.table.ts'
import { type Model, readModel } from './read-model.ts'

/** The learned classifier that is shipped. Read once, never changed. */
export const model: Model = readModel(modelTable, detailsTable, headingsTable)
