/**
 * Why a file cannot be read as a ledger. The codes are keys of the texts on screen: renaming one breaks a translation.
 * `limit` is in bytes for a file and its unpacked size, otherwise a count. `row` is where the trouble starts.
 */
export type LedgerRefusal =
  | { code: 'empty' }
  | { code: 'tooLarge'; what: 'file' | 'unpacked' | 'rows' | 'columns' | 'cells'; limit: number }
  | { code: 'notATable'; found: NoTable }
  | { code: 'encrypted' }
  | { code: 'oldExcel'; found: 'xls' | 'xlsb' }
  | { code: 'cutOff'; row?: number }
  | { code: 'quoteOpen'; row: number }
  | { code: 'damaged'; part: string }
  | { code: 'encodingUnknown' }
  | { code: 'formulas'; cells: number; withoutValue: number }

/** What was found in place of a table, as far as its first bytes tell. */
export type NoTable = 'text' | 'html' | 'xml' | 'json' | 'pdf' | 'archive' | 'image' | 'binary'

export type Refused = { ok: false; refusal: LedgerRefusal }

export function refused(refusal: LedgerRefusal): Refused {
  return { ok: false, refusal }
}
