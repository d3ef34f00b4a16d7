export { words } from '../../../shared/words/zh-CN.ts'
