/**
 * How much a ledger may hold. The limits keep one import inside the 4 GB heap of a desktop process: at a limit the file is
 * refused with the limit named, and the user splits it. A caller that has a path compares `fileLimit` with the file's size first.
 */

/** Bytes of any file, and of the text that a .gz unpacks to. */
export const fileLimit = 400 * 1024 * 1024
export const spreadsheetLimit = 200 * 1024 * 1024
/** Sum over a workbook: what a zip bomb claims, or hides. */
export const unpackedLimit = 1024 * 1024 * 1024
/** One part of a workbook becomes one JavaScript string, whose length ends at 536 million. */
export const partLimit = 500 * 1024 * 1024
/** Twice the rows of a full Excel sheet. */
export const rowLimit = 2_000_000
export const columnLimit = 2_000
export const cellLimit = 30_000_000
