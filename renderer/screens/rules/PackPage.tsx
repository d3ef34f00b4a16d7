import { Button } from '@mantine/core'
import { useState } from 'react'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import { libraryId, type Library, type LibraryPack } from '../../../shared/rules/library.ts'
import { titleIn, type RulePack } from '../../../shared/rules/pack.ts'
import { deskNow } from '../../desk-clock.ts'
import { execute } from '../../desk.ts'
import { dateText, instantText } from '../../parts/dates.ts'
import { download } from '../../parts/files.ts'
import { useOfficerName } from '../../parts/officers.ts'
import { tell } from '../../parts/toasts.ts'
import { useActor, useZone } from '../../session.ts'
import { language, refusalText, useText } from '../../text/text.ts'
import { Guarded } from '../../parts/Guarded.tsx'
import { Bench } from './Bench.tsx'
import { ClockCard } from './ClockCard.tsx'
import { CopyPack } from './CopyPack.tsx'
import { useVerdict } from './use-verdict.ts'
import { ImportPack } from './ImportPack.tsx'
import { LadderCard } from './LadderCard.tsx'
import type { Opened } from './opened.ts'
import { fileOf, nextVersion } from './pack-file.ts'
import { PackForm } from './PackForm.tsx'
import { PackState, isUsed } from './RulesList.tsx'
import { SignOff } from './SignOff.tsx'
import { useDraftSave } from './use-draft-save.ts'
import look from '../../parts/Editor.module.css'

interface PackPageProps { library: Library; one: LibraryPack; onOpen: (opened: Opened) => void }

/** A pack whole: what it says, whether it holds, and while it is a draft the forms that change it. */
export function PackPage({ library, one, onOpen }: PackPageProps) {
  const t = useText()
  const [form, setForm] = useState<string>()
  const { pack, signedOff } = one
  const save = useDraftSave(pack)
  const mayEdit = !signedOff && save.verdict(library).ok
  const close = () => setForm(undefined)
  return (
    <>
      <PackHead library={library} one={one} form={form} onForm={setForm} onOpen={onOpen} />
      {form === 'pack' && <PackForm library={library} pack={pack} onDone={close} />}
      {form === 'signOff' && <SignOff pack={pack} onDone={close} />}
      {form === 'copy' && <CopyPack pack={pack} onDone={close} onOpen={onOpen} />}
      <section className={look.section} aria-label={t('rules.clocks')}>
        <h2>{t('rules.clocks')}</h2>
        {pack.clocks.length === 0 && <p className={look.grey}>{t('rules.noClocks')}</p>}
        {pack.clocks.map((clock, index) => (
          <ClockCard key={clock.id} library={library} pack={pack} index={index} mayEdit={mayEdit} open={form === `clock ${index}`} onOpen={() => setForm(`clock ${index}`)} onDone={close} />
        ))}
        {form === 'clock new' && <ClockCard library={library} pack={pack} index={undefined} mayEdit open onOpen={close} onDone={close} />}
        {mayEdit && <div className={look.row}><Button variant="default" onClick={() => setForm('clock new')}>{t('rules.addClock')}</Button></div>}
      </section>
      <section className={look.section} aria-label={t('rules.ladders')}>
        <h2>{t('rules.ladders')}</h2>
        {pack.ladders.length === 0 && <p className={look.grey}>{t('rules.noLadders')}</p>}
        {pack.ladders.map((ladder, index) => (
          <LadderCard key={ladder.id} library={library} pack={pack} index={index} mayEdit={mayEdit} open={form === `ladder ${index}`} onOpen={() => setForm(`ladder ${index}`)} onDone={close} />
        ))}
        {form === 'ladder new' && <LadderCard library={library} pack={pack} index={undefined} mayEdit open onOpen={close} onDone={close} />}
        {mayEdit && <div className={look.row}><Button variant="default" onClick={() => setForm('ladder new')}>{t('rules.addLadder')}</Button></div>}
      </section>
      <Bench library={library} pack={pack} />
    </>
  )
}

interface PackHeadProps extends PackPageProps { form: string | undefined; onForm: (form: string | undefined) => void }

function PackHead({ library, one, form, onForm, onOpen }: PackHeadProps) {
  const t = useText()
  const zone = useZone()
  const actor = useActor()
  const verdict = useVerdict(library)
  const officerName = useOfficerName()
  const { pack, signedOff } = one
  const ref = { packId: pack.id, version: pack.version }
  const taken = library.takenUp.includes(pack.id)
  const takeUp = { type: 'rules.takeUp', id: libraryId, packIds: taken ? library.takenUp.filter((id) => id !== pack.id) : [...library.takenUp, pack.id] } as const
  const next = { type: 'rules.draftPack', id: libraryId, pack: nextVersion(library, pack, dateOf(deskNow(), zone)) } as const
  const draft = library.packs.find((other) => other.pack.id === pack.id && !other.signedOff)
  const toggle = (name: string) => onForm(form === name ? undefined : name)
  const name = titleIn(pack.title, language())
  const isLaw = pack.clocks.some(({ kind }) => kind === 'law')

  async function take(): Promise<void> {
    const answer = await execute(takeUp)
    tell(t(taken ? 'rules.done.putDown' : 'rules.done.takenUp', { name }), answer.ok ? { undo: { ...takeUp, packIds: [...library.takenUp] } } : { refusal: answer.refusal })
  }
  async function draftNext(): Promise<void> {
    const answer = draft ? { ok: true as const } : await execute(next)
    if (!answer.ok) return tell(name, { refusal: answer.refusal })
    onOpen({ kind: 'pack', id: pack.id, version: next.pack.version })
  }
  async function discard(): Promise<void> {
    const answer = await execute({ type: 'rules.discardDraft', id: libraryId, packId: pack.id })
    tell(t('rules.done.discarded', { name }), answer.ok ? { undo: { type: 'rules.draftPack', id: libraryId, pack } } : { refusal: answer.refusal })
  }
  const mayNot = verdict(takeUp)
  return (
    <header className={look.head}>
      <div className={look.row}>
        <h1>{name}</h1>
        <span className={look.grey}>{t('rules.version', { version: pack.version })} · {pack.id}</span>
        <PackState library={library} one={one} />
      </div>
      <p className={look.grey}>
        {[
          t(isLaw ? 'words.sum.kind.law' : 'words.sum.kind.company'),
          pack.effectiveTo ? t('rules.effectiveBetween', { from: pack.effectiveFrom, to: pack.effectiveTo }) : t('rules.effectiveFrom', { from: pack.effectiveFrom }),
          pack.verifiedOn ? t('words.sum.verified', { date: dateText(t, pack.verifiedOn) }) : isLaw && t('words.sum.notVerified'),
          pack.overlays && t('rules.overlays', { pack: pack.overlays }),
          signOffText(),
        ].filter(Boolean).join(' · ')}
      </p>
      <div className={look.row}>
        {signedOff && (
          <>
            <Guarded words={t(taken ? 'rules.act.putDown' : 'rules.act.takeUp')} verdict={mayNot} strong={!taken} onClick={() => void take()} />
            <Guarded words={t('rules.act.nextVersion')} verdict={draft ? { ok: true, value: undefined } : verdict(next)} onClick={() => void draftNext()} />
          </>
        )}
        {!signedOff && (
          <>
            <Guarded words={t('rules.act.signOff')} verdict={verdict({ type: 'rules.signOffPack', id: libraryId, ...ref })} strong expanded={form === 'signOff'} onClick={() => toggle('signOff')} />
            <Guarded words={t('rules.act.editPack')} verdict={verdict({ type: 'rules.draftPack', id: libraryId, pack })} expanded={form === 'pack'} onClick={() => toggle('pack')} />
            <Guarded words={t('rules.act.discard')} verdict={verdict({ type: 'rules.discardDraft', id: libraryId, packId: pack.id })} onClick={() => void discard()} />
          </>
        )}
        <Guarded words={t('rules.act.copy')} verdict={verdict({ type: 'rules.draftPack', id: libraryId, pack: copyProbe(pack) })} expanded={form === 'copy'} onClick={() => toggle('copy')} />
        <Button variant="default" onClick={() => download(fileOf(pack))}>{t('rules.act.export')}</Button>
        <ImportPack library={library} onOpen={onOpen} />
        {!mayNot.ok && mayNot.refusal.code === 'notYourRole' && <span className={look.why}>{refusalText(t, { code: 'notYourRole', params: { role: actor.role } })}</span>}
        {signedOff && taken && !isUsed(library, one) && <span className={look.why}>{t('rules.laterVersion')}</span>}
      </div>
    </header>
  )

  function signOffText(): string {
    if (!signedOff) return t('rules.notSignedOff')
    if (!signedOff.at) return t('rules.shipped')
    const words = t('rules.signedOff', { name: officerName(signedOff.by), at: instantText(t, signedOff.at, zone) })
    return signedOff.note ? `${words}${t('frame.aside', { text: signedOff.note })}` : words
  }
}

/** Whether this officer may copy at all: the name that a copy will have is typed later. */
const copyProbe = (pack: RulePack): RulePack => ({ ...pack, id: `${pack.id}-copy`, version: 1 })
