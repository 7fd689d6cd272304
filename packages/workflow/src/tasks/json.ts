/** What JSON can hold: what tasks and results are made of, so that they can cross a process or a network. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
