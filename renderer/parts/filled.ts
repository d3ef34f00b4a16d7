/** A text, or nothing when nothing was typed: optional members are left out, not sent empty. */
export const filled = (text: string): string | undefined => text.trim() || undefined
