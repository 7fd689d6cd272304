const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
  '<rect width="32" height="32" rx="6" fill="#1d4f43"/>' +
  '<path d="M6 9c4-2 7-1 10 1 3-2 6-3 10-1v14c-4-2-7-1-10 1-3-2-6-3-10-1z" fill="#faf7f0"/>' +
  '<path d="M16 10v14" stroke="#8c2f1f" stroke-width="2"/></svg>'

/** An open book in the colours of the theme, as an address: no request for an icon is ever made. */
export const icon: string = `data:image/svg+xml,${encodeURIComponent(drawing)}`
