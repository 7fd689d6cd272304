export const BYTES_A_MEGABYTE: number = 2 ** 20
