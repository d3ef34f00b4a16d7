export { refusal } from '../../../shared/words/refusals/zh-CN.ts'
