import type { Cut, Line } from '@fonds/model'
import type { LineMarks } from './line-marks.ts'
import { toLineMarks } from './to-line-marks.ts'

/** How wikis name the link that edits a section, in their languages; behind it may stand another, for the source. */
const EDIT_LINK =
  /\[ ?(?:edit(?: source| section)?|editar|bearbeiten|modifier|modifica|bewerken|redigera|rediger|muokkaa|edytuj|editovat|upravit|szerkesztés|uredi|editați|править|редагувати|рэдагаваць|редактиране|επεξεργασία|düzenle|sunting|sửa|redakti|編集|编辑|編輯|편집|عدل|تعديل|ویرایش|עריכה|संपादित करें|แก้)(?: ?\|[^\][]{1,60}| wikitesto)? ?\]$/iu
/** Such lines from which a text is of a wiki. Chosen, not measured. */
const LEAST_LINKS = 2
/** How sure it is. Chosen, not measured. */
const JUDGEMENT = { rule: 'edit-link', confidence: 0.95 } as const

/** Reads the links by which a wiki lets its sections be edited, behind the words of a heading or on a line below it. */
export function readEditLinks(lines: readonly Line[]): ReadonlyMap<number, LineMarks> {
  const marks = new Map<number, LineMarks>()
  for (const line of lines) {
    const text = line.value.trimEnd()
    if (!text.endsWith(']')) continue
    const start = EDIT_LINK.exec(text)?.index
    if (start === undefined) continue
    const cut: Cut = { start, end: text.length, judgement: JUDGEMENT }
    marks.set(line.position.start.line, toLineMarks(line, [cut]))
  }
  return marks.size < LEAST_LINKS ? new Map() : marks
}
