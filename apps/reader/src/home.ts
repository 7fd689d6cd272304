import { focusOnSlash } from './view/focus-on-slash.ts'

const field = document.querySelector<HTMLInputElement>('#q')
if (field !== null) focusOnSlash(field)
