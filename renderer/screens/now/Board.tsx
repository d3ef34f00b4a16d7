import { NowHead } from './NowHead.tsx'
import look from './Now.module.css'

/** The timer board of those who lead. */
export function Board() {
  return <div className={look.page}><NowHead current="board" /></div>
}
