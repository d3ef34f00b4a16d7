export const fold = (text: string): string => text.normalize('NFKC').toLowerCase()
