/** Templates as files, and as what a file brings in. */
import type { MadeFile } from '../../../../shared/contract/acts.ts'
import { Template } from '../../../../shared/conference/convening.ts'
import { refuse, type Answer } from '../../../../shared/log/refusal.ts'
import { jsonFile, readJsonFile } from '../../../parts/json-file.ts'

export const fileOf = (template: Template): MadeFile => jsonFile(`${template.id}-v${template.version}.json`, template)

/** Refusals: `convening.noFile` for what is no JSON, `convening.fileUnreadable` with the place that is wrong. */
export const readTemplateFile = (text: string): Answer<Template> => readJsonFile(text, (content): Answer<Template> => {
  const read = Template.safeParse(content)
  return read.success ? { ok: true, value: read.data } : refuse('convening.fileUnreadable', { params: { at: read.error.issues[0]?.path.join('.') ?? '' } })
}, 'convening.noFile').answer

/** A name that no other template of any branch has: eight random digits. */
export const ownTemplateId = (): string => `template-${[...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
