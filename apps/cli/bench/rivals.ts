/** What the builds are compared with, as their rows are called. */
export const HUGO = 'Hugo, the same texts'
export const PAGEFIND = 'Pagefind alone'
