import { acts } from './acts.ts'
import { caseText } from './case.ts'
import { cases } from './cases.ts'
import { frame } from './frame.ts'
import { refusal } from './refusal.ts'
import { register } from './register.ts'
import { signIn } from './sign-in.ts'
import { time } from './time.ts'
import { timeline } from './timeline.ts'
import { welcome } from './welcome.ts'
import { words } from './words.ts'

export const zhCN = { acts, case: caseText, cases, frame, refusal, register, signIn, time, timeline, welcome, words } as const
