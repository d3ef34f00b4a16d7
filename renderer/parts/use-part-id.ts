import { useState } from 'react'

/** The identity of what a form makes: the same one when it is sent again after an answer that was lost. */
export const usePartId = (): string => useState(() => crypto.randomUUID() as string)[0]
