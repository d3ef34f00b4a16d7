export { words } from '../../../shared/words/en.ts'
