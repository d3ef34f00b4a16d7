/** The handbook's words in three languages: on every screen and in every printed document the same. */
import { words as zhCN } from './zh-CN.ts'
import { words as zhTW } from './zh-TW.ts'
import { words as en } from './en.ts'
import type { Translated } from './translated.ts'

export type Words = Translated<typeof zhCN>

const all = { 'zh-CN': zhCN as Words, 'zh-TW': zhTW, en }

export const wordsOf = (language: keyof typeof all): Words => all[language]
