import { describe, expect, it } from 'vitest'
import { Template } from '../../../../shared/conference/convening.ts'
import { shippedAuthorities, shippedProposalRules, shippedTemplates } from '../../../../shared/conference/shipped.ts'
import { fallingRole, rulesFrom, rulesValues } from './rules-values.ts'
import { readTemplateFile } from './template-file.ts'
import { templateFrom, templateValues } from './template-values.ts'

describe('a template in a form', () => {
  it('comes out as it went in, whatever its quorum', () => {
    for (const { template } of shippedTemplates) expect(templateFrom(templateValues(template), template.id, template.version)).toEqual(template)
  })
  it('drops empty questions and keeps an empty seat for the schema to mark', () => {
    const values = templateValues(shippedTemplates[0]?.template)
    const made = templateFrom({ ...values, questions: [{ id: 'q', title: { zhCN: ' ', zhTW: '', en: '' } }], seats: [{ id: 's', title: { zhCN: '', zhTW: '', en: '' }, duty: 'chair', votes: true }] }, 'x', 1)
    expect(made.questions).toEqual([])
    expect(Template.safeParse(made).error?.issues.map(({ path }) => path.join('.'))).toContain('seats.0.title')
  })
})

describe('a template out of a file', () => {
  it('is read back as it was written', () => expect(readTemplateFile(JSON.stringify(shippedTemplates[0]?.template))).toEqual({ ok: true, value: shippedTemplates[0]?.template }))
  it('is refused with the place that is wrong, and when it is no JSON', () => {
    expect(readTemplateFile(JSON.stringify({ ...shippedTemplates[0]?.template, durationMinutes: 'long' }))).toMatchObject({ refusal: { code: 'convening.fileUnreadable', params: { at: 'durationMinutes' } } })
    expect(readTemplateFile('{')).toMatchObject({ refusal: { code: 'convening.noFile' } })
  })
})

describe('the table of authority in a form', () => {
  const values = rulesValues(shippedProposalRules, shippedAuthorities)
  it('comes out as it went in', () => expect(rulesFrom(values)).toEqual({ rules: shippedProposalRules, authorities: shippedAuthorities }))
  it('says whose amount lies below that of somebody who stands lower', () => {
    expect(fallingRole(values)).toBeUndefined()
    expect(fallingRole({ ...values, upTo: { ...values.upTo, manager: '100' } })).toBe('manager')
  })
})
