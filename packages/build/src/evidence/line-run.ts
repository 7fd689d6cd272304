/**
 * A run is what some records say about lines: entries of a fixed size, in the order of their keys' bytes, each key once,
 * cut into segments so that nobody holds more than one segment of it. An entry is a key (8 bytes of the SHA-256 of a
 * site's name, 12 of that of a line's key) and the number of records in which the line stands (4 bytes, little-endian).
 * Two of a billion lines of a site share a key with a chance of 1 in 10^11.
 */
export const SITE_BYTES: number = 8
const LINE_BYTES = 12
export const KEY_BYTES: number = SITE_BYTES + LINE_BYTES
export const ENTRY_BYTES: number = KEY_BYTES + 4

/** Bytes after which a segment ends: what a merge holds of each of its runs. Chosen, not measured. */
export const SEGMENT_BYTES: number = 43_690 * ENTRY_BYTES

/** Hexadecimal characters of a site's and a line's part of a key. */
export const SITE_HEX: number = 2 * SITE_BYTES
export const LINE_HEX: number = 2 * LINE_BYTES
