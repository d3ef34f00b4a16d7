export { refusal } from '../../../shared/words/refusals/zh-TW.ts'
