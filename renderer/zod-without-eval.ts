/** The page allows no eval, and zod would try it once to see: told here, before any schema is made. Import this first. */
import { config } from 'zod'

config({ jitless: true })
