import { expect, test } from 'vitest'
import { csvOf } from './report-csv.ts'

test('a cell that begins like a formula gets an apostrophe', () => {
  expect(csvOf([['=1+1', '+86', '-3', '@x', 'a=b', 7]])).toBe("\ufeff'=1+1,'+86,'-3,'@x,a=b,7\r\n")
})

test('commas, quotes and line breaks are quoted', () => {
  expect(csvOf([['a,b', 'a"b', 'a\nb']])).toBe('\ufeff"a,b","a""b","a\nb"\r\n')
})
