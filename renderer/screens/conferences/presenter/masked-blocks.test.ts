import { describe, expect, it } from 'vitest'
import { maskedBlocks } from './masked-blocks.ts'

describe('notes on the wall', () => {
  it('mask the numbers of persons in paragraphs and tables, and keep the looks of the rest', () => {
    expect(maskedBlocks([
      { kind: 'paragraph', text: '电话 13800135678，金额 8,000 元', runs: [{ text: '电话 13800135678', bold: true }, { text: '，金额 8,000 元' }] },
      { kind: 'row', cells: ['投诉人', '13800135678'], header: false, first: true }, { kind: 'rule' },
    ])).toEqual([
      { kind: 'paragraph', text: '电话 138****5678，金额 8,000 元', runs: [{ text: '电话 138****5678', bold: true }, { text: '，金额 8,000 元' }] },
      { kind: 'row', cells: ['投诉人', '138****5678'], header: false, first: true }, { kind: 'rule' },
    ])
  })
  it('mask a number that is half bold', () => {
    const [block] = maskedBlocks([{ kind: 'paragraph', text: '13800135678', runs: [{ text: '138001', bold: true }, { text: '35678' }] }])
    expect(block).toEqual({ kind: 'paragraph', text: '138****5678', runs: [{ text: '138****5678' }] })
  })
})
