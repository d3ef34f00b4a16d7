import type { Language } from '../../../../shared/contract/acts.ts'
import type { TitleValues } from '../../../parts/limit-values.ts'

export interface NameLanguage { key: keyof TitleValues; language: Language }

const all: readonly NameLanguage[] = [{ key: 'zhCN', language: 'zh-CN' }, { key: 'zhTW', language: 'zh-TW' }, { key: 'en', language: 'en' }]

/** The names that are written: those of the language on the screen, or of each; a table with all three has little room for any. */
export const nameLanguages = (spoken: Language, inEach: boolean): readonly NameLanguage[] => (inEach ? all : all.filter(({ language }) => language === spoken))
