import { Button } from '@mantine/core'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { OfficerId } from '../../../shared/log/op.ts'
import { deskNow } from '../../desk-clock.ts'
import { execute } from '../../desk.ts'
import { useKeys } from '../../keys.ts'
import { describe, emptyParty, partyOf } from '../../parts/case-values.ts'
import { typedInstant } from '../../parts/dates.ts'
import { upload } from '../../parts/files.ts'
import { IncomingFields, MatterFields, PolicyFields, SortingFields, type MatterProps } from '../../parts/MatterFields.tsx'
import { Refused } from '../../parts/Refused.tsx'
import { tell } from '../../parts/toasts.ts'
import { useCommandForm } from '../../parts/use-command-form.ts'
import { draftName } from '../../parts/use-draft.ts'
import { go, openCase } from '../../router.ts'
import { useSeat, useZone } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { EarlierCases } from './EarlierCases.tsx'
import { Files } from './Files.tsx'
import { Handling } from './Handling.tsx'
import { Parties } from './Parties.tsx'
import { PasteBox } from './PasteBox.tsx'
import type { RegisterValues } from './take.ts'
import look from './Register.module.css'

/** Registration: one column, everything by keyboard, kept while it is typed. */
export function Register() {
  const t = useText()
  const zone = useZone()
  const { officer } = useSeat().session
  const [files, setFiles] = useState<readonly File[]>([])
  const form = useCommandForm({
    type: 'case.register',
    draft: draftName('register', 'new', officer.officerId),
    initial: {
      stage: 'complaint', channel: 'hotline', receivedAt: typedInstant(new Date(deskNow()).toISOString(), zone), receivedBy: officer.name,
      forwardedByRegulator: false,
      forwardedNumber: '', policies: [{ number: '', product: '' }], line: '', product: '', plate: '', cause: '', request: '', facts: '', amount: '',
      respondent: '', partner: '',
      groupCount: '', assignee: officer.officerId as string, parties: [emptyParty(crypto.randomUUID(), ['complainant'])],
    } satisfies RegisterValues as RegisterValues,
    body: (values) => ({
      ...describe(values, zone), parties: values.parties.map(partyOf), assignee: (values.assignee || undefined) as OfficerId | undefined,
    }),
    done: ({ id, number }) => {
      tell(t('register.saved', { number: number ?? '' }))
      void attach(id)
      openCase(id)
    },
  })
  const { values, set } = form

  async function attach(id: Parameters<typeof openCase>[0]): Promise<void> {
    for (const file of files) {
      const sent = await upload(file)
      const answer = sent.ok ? await execute({ type: 'case.addAttachment', id, fileId: sent.value.fileId, mediaType: file.type }) : sent
      if (!answer.ok) tell(t('register.attachFailed', { name: file.name }), { refusal: answer.refusal })
    }
  }

  useKeys('screen', t('register.title'), [
    { on: ['Mod+Enter'], words: t('register.save'), run: form.submit, typing: true },
    { on: ['Escape'], words: t('frame.back'), run: () => go({ room: 'cases' }), typing: true },
  ])
  // the defaults of the first section hold most of the time: typing begins with the name
  const page = useRef<HTMLFormElement>(null)
  useEffect(() => {
    page.current?.querySelector<HTMLElement>('[data-name]')?.focus({ preventScroll: true })
  }, [])
  const matter: MatterProps = { values, set, left: form.left, error: form.error }
  return (
    <div className={look.page}>
      <form
        ref={page} className={look.form} noValidate aria-label={t('register.title')}
        onSubmit={(event) => {
          event.preventDefault()
          form.submit()
        }}
      >
        <header className={look.head}>
          <h1>{t('register.title')}</h1>
          <p className={look.lead}>{t('register.lead')}</p>
          {form.restored && (
            <p
              className={look.restored}
            >
              {t('register.restored')} <button type="button" className={look.link} onClick={form.clear}>{t('register.clear')}</button>
            </p>
          )}
        </header>
        <Section title={t('register.section.incoming')}><IncomingFields {...matter} withStage /></Section>
        <Section title={t('register.section.people')}>
          <Parties
            parties={values.parties} onChange={(parties) => set({ parties })}
            onLeave={(index, member) => form.left(`parties.${index}.${member}`)}
            errorOf={(index, member) => form.error(`parties.${index}.${member}`)}
          />
        </Section>
        <Section title={t('register.section.policies')}><PolicyFields {...matter} /></Section>
        <Section title={t('register.section.matter')}><MatterFields {...matter} /></Section>
        <Section title={t('register.section.sorting')}><SortingFields {...matter} /></Section>
        <Section
          title={t('register.section.handling')}
        >
          <Handling value={values.assignee} onChange={(assignee) => set({ assignee })} />
        </Section>
        <Section title={t('register.section.attachments')}><Files files={files} onChange={setFiles} /></Section>
        <div className={look.foot}>
          {form.refusal && <Refused refusal={form.refusal} />}
          <div className={look.buttons}>
            <Button type="submit" aria-busy={form.busy}>{t('register.save')}</Button>
            <Button variant="subtle" onClick={() => go({ room: 'cases' })}>{t('frame.back')}</Button>
            <Button variant="subtle" onClick={form.clear}>{t('register.clear')}</Button>
            <span className={look.hint}><kbd>Ctrl Enter</kbd> {t('register.save')}</span>
          </div>
        </div>
      </form>
      <aside className={look.side} aria-label={t('register.earlier.title')}>
        <PasteBox values={values} onTake={set} />
        <EarlierCases values={values} />
      </aside>
    </div>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={look.section} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
