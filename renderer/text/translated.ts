export type { Translated } from '../../shared/words/translated.ts'
