export { refusal } from '../../../shared/words/refusals/en.ts'
