/**
 * Text as it comes out of a field: typed, or pasted with what a web page or another program had hidden in it. Without the signs that nobody sees
 * (clean.ts) and without blanks at its ends. For names, reasons and other words of people; a passphrase is taken as it is given.
 */
import { z } from 'zod'
import { clean } from './clean.ts'

export const typed = z.string().overwrite(clean).trim()
