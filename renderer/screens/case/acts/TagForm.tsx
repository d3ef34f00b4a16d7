import { TextInput } from '@mantine/core'
import { useText } from '../../../text/text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'

const tagsOf = (typed: string): string[] => [...new Set(typed.normalize('NFKC').split(/[\s,、;]+/).filter(Boolean))]

/** All tags in one line: what is deleted goes, what is new comes. */
export function TagForm(props: ActProps) {
  const t = useText()
  const { tags, id } = props.file.case
  const changes = (typed: string) => {
    const wanted = tagsOf(typed)
    return { add: wanted.filter((tag) => !tags.includes(tag)), remove: tags.filter((tag) => !wanted.includes(tag)) }
  }
  const form = useActForm({
    ...props, type: 'case.tag', initial: { typed: tags.join(' ') }, body: ({ typed }) => changes(typed),
    done: ({ typed }) => {
      const { add, remove } = changes(typed)
      return { words: t('acts.done.tagged'), undo: { type: 'case.tag', id, add: remove, remove: add } }
    },
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.tag')}>
      <TextInput label={t('acts.form.tags')} {...form.text('typed', 'add')} />
    </ActForm>
  )
}
