import { frame } from './frame.ts'
import { refusal } from './refusal.ts'
import { signIn } from './sign-in.ts'
import { time } from './time.ts'
import { welcome } from './welcome.ts'
import { words } from './words.ts'

export const zhCN = { frame, refusal, signIn, time, welcome, words } as const
