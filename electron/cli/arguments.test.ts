import { expect, it } from 'vitest'
import { nearest, readArguments, UsageError } from './arguments.ts'
import { commands } from './commands.ts'

const refused = (...words: string[]): unknown => {
  try {
    return readArguments(words, commands)
  } catch (error) {
    if (error instanceof UsageError) return error.refusal
    throw error
  }
}

it('refuses an option that the command does not declare, and names the nearest one', () => {
  expect(refused('import', 'F', '--dryrun', '--data', 'D')).toEqual({ code: 'usage.optionUnknown', params: { option: '--dryrun', nearest: '--dry-run' } })
  expect(refused('queue', '--dry-run')).toMatchObject({ code: 'usage.optionUnknown', params: { option: '--dry-run' } })
  expect(refused('queue', '--veiw=mine')).toEqual({ code: 'usage.optionUnknown', params: { option: '--veiw', nearest: '--view' } })
  expect(refused('queue', '-json')).toEqual({ code: 'usage.optionUnknown', params: { option: '-json', nearest: '--json' } })
  expect(refused('queue', '--__proto__', 'x')).toMatchObject({ code: 'usage.optionUnknown' })
  expect(refused('--dta', 'D', 'queue')).toEqual({ code: 'usage.optionUnknown', params: { option: '--dta', nearest: '--data' } })
})

it('refuses words that are too many, and words and values that are missing', () => {
  expect(refused('queue', 'mine')).toEqual({ code: 'usage.wordSurplus', params: { command: 'queue', word: 'mine' } })
  expect(refused('import', 'a.csv', 'b.csv')).toEqual({ code: 'usage.wordSurplus', params: { command: 'import', word: 'b.csv' } })
  expect(refused('import')).toEqual({ code: 'usage.wordMissing', params: { command: 'import', what: 'FILE' } })
  expect(refused('search')).toMatchObject({ code: 'usage.wordMissing', params: { what: 'TEXT' } })
  expect(refused('queue', '--data')).toEqual({ code: 'usage.optionValueMissing', params: { option: '--data', what: 'DIR' } })
  expect(refused('queue', '--data', '--json')).toMatchObject({ code: 'usage.optionValueMissing' })
  expect(refused('queue', '--data=')).toMatchObject({ code: 'usage.optionValueMissing' })
  expect(refused('queue', '--view', 'mine', '--view', 'open')).toMatchObject({ code: 'usage.optionTwice', params: { option: '--view' } })
  expect(refused('queue', '--json=yes')).toMatchObject({ code: 'usage.optionTakesNoValue' })
})

it('refuses an unknown command and names the nearest one', () => {
  expect(refused('improt', 'F')).toEqual({ code: 'usage.commandUnknown', params: { command: 'improt', nearest: 'import' } })
  expect(refused('toString')).toMatchObject({ code: 'usage.commandUnknown' })
  expect(nearest('深圳', Object.keys(commands))).toBe('')
})

it('reads flags without eating the next word, options before and behind, lists, and everything after --', () => {
  const args = readArguments(['--json', 'import', '--dry-run', 'F', '--data', 'D'], commands)
  expect([args.command, args.rest, args.flag('dry-run'), args.flag('json'), args.value('data')]).toEqual(['import', ['F'], true, true, 'D'])
  expect(readArguments(['--data', 'queue', 'case', 'X'], commands)).toMatchObject({ command: 'case', rest: ['X'] })
  expect(readArguments(['deadlines', '--pack=a', '--pack', 'b'], commands).values('pack')).toEqual(['a', 'b'])
  expect(readArguments(['search', '理赔', '太慢', '--', '--data'], commands).rest).toEqual(['理赔', '太慢', '--data'])
  expect(readArguments([], commands).command).toBe('help')
})
