/**
 * One command, one answer, one exit code: 0 done, 1 refused, 2 not understood and nothing done. With `--json` the answer is JSON on stdout
 * whatever happens; without it people get sentences, on stderr when it failed: what happened, what is safe, what to do.
 */
import type { Answer, Refusal } from '../../shared/log/refusal.ts'
import { readArguments, UsageError, type Arguments } from './arguments.ts'
import { commands, help, usageOf } from './commands.ts'
import { refusalOf } from './failures.ts'
import { refusalSentence } from './words.ts'

export interface Spoken {
  stdout: string
  stderr: string
  code: 0 | 1 | 2
}

export async function runCommand(words: readonly string[]): Promise<Spoken> {
  const json = words.includes('--json')
  let args: Arguments | undefined
  try {
    args = readArguments(words, commands)
    const command = commands[args.command]
    if (!command || args.flag('help')) return done(json ? JSON.stringify({ ok: true, help: help.split('\n') }) : help)
    const answer: Answer<object> = await command.run(args)
    if (!answer.ok) return failed(json, answer.refusal, args.command, 1)
    const said = json ? JSON.stringify({ ok: true, ...answer.value }) : command.text(answer.value as never)
    return { ...done(said), code: command.failed?.(answer.value as never) ? 1 : 0 }
  } catch (error) {
    return failed(json, refusalOf(error), args?.command ?? words.find((word) => Object.hasOwn(commands, word)), error instanceof UsageError ? 2 : 1)
  }
}

const done = (text: string): Spoken => ({ stdout: `${text.trimEnd()}\n`, stderr: '', code: 0 })

function failed(json: boolean, refusal: Refusal, name: string | undefined, code: 1 | 2): Spoken {
  if (json) return { stdout: `${JSON.stringify({ ok: false, refusal })}\n`, stderr: '', code }
  const command = name === undefined ? undefined : commands[name]
  const safe = code === 2 ? '没有执行任何操作，数据没有改动。' : `${command?.safe ?? '数据没有改动'}。`
  const usage = code === 2 ? [`用法：${name !== undefined && command ? usageOf(name, command) : 'help 列出全部命令'}`] : []
  return { stdout: '', stderr: `${[`${refusalSentence(refusal).replace(/。$/, '')}。`.replace('？。', '？'), safe, ...usage].join('\n')}\n`, code }
}
