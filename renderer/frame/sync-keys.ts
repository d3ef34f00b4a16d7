/** From anywhere; small letters belong to the screens. */
export const syncKey = 'Shift+s'
export const attentionKey = 'Shift+a'
