import { Textarea, TextInput } from '@mantine/core'
import type { Incident } from '../../../shared/incident/incident.ts'
import { Platform } from '../../../shared/incident/vocabulary.ts'
import { lines } from '../../../shared/case/vocabulary.ts'
import { typedInstant } from '../../parts/dates.ts'
import type { CommandForm } from '../../parts/use-command-form.ts'
import { WhenField } from '../../parts/WhenField.tsx'
import { instantOf } from '../case/acts/fields.ts'
import { Several } from '../../parts/Several.tsx'
import { lineText, useText } from '../../text/text.ts'
import pair from '../../parts/Fields.module.css'

export interface DescriptionValues { title: string; summary: string; noticedAt: string; platforms: readonly Platform[]; regions: string; lines: readonly string[] }

/** A comma, an enumeration comma or a semicolon, Chinese or not, and the end of a line. */
const between = /[\u3001\uff0c\uff1b,;\n]+/

export const descriptionOf = ({ title, summary, noticedAt, platforms, regions, lines: chosen }: DescriptionValues, zone: string) => ({
  title: title.trim(), summary, noticedAt: instantOf(noticedAt, zone), platforms: [...platforms], regions: regions.split(between).map((one) => one.trim()).filter(Boolean), lines: [...chosen],
})

export const describedAs = ({ title, summary, noticedAt, platforms, regions, lines: chosen }: Incident, comma: string, zone: string): DescriptionValues => ({
  title, summary, noticedAt: typedInstant(noticedAt, zone), platforms, regions: regions.join(comma), lines: chosen,
})

/** What happened, where and since when: the same fields when it is opened and when it is corrected. `path`: where the members stand in the command. */
export function DescriptionFields<Values extends DescriptionValues>({ form, path }: { form: CommandForm<Values>; path: string }) {
  const t = useText()
  const { values } = form
  const set = (change: Partial<DescriptionValues>) => form.set(change as Partial<Values>)
  const text = (key: 'title' | 'summary' | 'regions') => ({
    value: values[key], onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => set({ [key]: value }), onBlur: () => form.left(path + key), error: form.error(path + key),
  })
  return (
    <>
      <TextInput label={t('words.incident.field.title')} data-first {...text('title')} />
      <Textarea label={t('words.incident.field.summary')} autosize minRows={2} {...text('summary')} />
      <div className={pair.pair}>
        <WhenField
          label={t('words.incident.field.noticedAt')} withTime value={values.noticedAt} onChange={(noticedAt) => set({ noticedAt })} onLeave={() => form.left(`${path}noticedAt`)}
          error={form.error(`${path}noticedAt`)} about={t('incidents.form.noticedAbout')}
        />
        <TextInput label={t('words.incident.field.regions')} description={t('incidents.form.regionsHow')} {...text('regions')} />
      </div>
      <Several
        label={t('words.incident.field.platforms')} chosen={values.platforms} onChange={(platforms) => set({ platforms })}
        options={Platform.options.map((value) => ({ value, words: t(`words.incident.platform.${value}`) }))}
      />
      <Several
        label={t('words.incident.field.lines')} chosen={values.lines} onChange={(chosen) => set({ lines: chosen })} options={lines.map((value) => ({ value: value as string, words: lineText(t, value) }))}
      />
    </>
  )
}
