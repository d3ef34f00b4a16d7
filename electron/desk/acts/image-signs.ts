/** Whether bytes begin like a picture that a window can show: PNG, JPEG, GIF, WebP, BMP, AVIF and HEIC. What calls itself a screenshot and is none is kept, and said. */
const starts: readonly (readonly [offset: number, text: string])[] = [
  [0, '\x89PNG\r\n\x1a\n'], [0, '\xff\xd8\xff'], [0, 'GIF87a'], [0, 'GIF89a'], [8, 'WEBP'], [0, 'BM'], [4, 'ftypavif'], [4, 'ftypheic'], [4, 'ftypheix'], [4, 'ftypmif1'],
]

export const looksLikeImage = (bytes: Uint8Array): boolean =>
  starts.some(([offset, text]) => bytes.length >= offset + text.length && [...text].every((sign, index) => bytes[offset + index] === sign.charCodeAt(0)))
