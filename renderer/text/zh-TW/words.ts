export { words } from '../../../shared/words/zh-TW.ts'
