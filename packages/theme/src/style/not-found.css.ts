/** The page for an address that leads nowhere. */
export const notFound: string = `
.page-not-found h2 { margin-block-start: 2.5rem; font-size: 1.25rem; }
.page-not-found .lead { margin-block: 0.5rem 2rem; }
`
