import { Button, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { postFields, type PostField } from '../../../../shared/incident/post-columns.ts'
import { Platform } from '../../../../shared/incident/vocabulary.ts'
import type { OpenedPosts, PostImport, PostImportPreview, PostImportReport } from '../../../../shared/contract/posts.ts'
import type { EntityId, Instant } from '../../../../shared/log/op.ts'
import type { Refusal } from '../../../../shared/log/refusal.ts'
import { execute } from '../../../desk.ts'
import { deskNow } from '../../../desk-clock.ts'
import { Choose } from '../../../parts/Choose.tsx'
import { readDateTime, typedInstant } from '../../../parts/dates.ts'
import { FilePick } from '../../../parts/FilePick.tsx'
import { upload } from '../../../parts/files.ts'
import { notAhead } from '../../../parts/not-ahead.ts'
import { Refused } from '../../../parts/Refused.tsx'
import { WhenField } from '../../../parts/WhenField.tsx'
import { useZone } from '../../../session.ts'
import { refusalText, useText } from '../../../text/text.ts'
import { worded } from '../../import/ledger-words.ts'
import { ImportTroubles } from './ImportTroubles.tsx'
import look from './Posts.module.css'

const accepted = '.csv,.tsv,.txt,.xlsx,.xlsm,.json,.ndjson,.jsonl,.gz'

/** A file says when it was saved; one from longer ago has lost that on its way. */
const longestKept = 30 * 86_400_000

/** An export holds the figures of the moment in which it was made. */
const savedAt = ({ lastModified }: File, now: number): Instant => new Date(lastModified <= now && now - lastModified < longestKept ? lastModified : now).toISOString() as Instant

interface Opened { file: OpenedPosts; sheet: string; mapping: PostImport }

/** From a file of a monitoring service to posts: what each column is, what would come of it, then all or nothing. */
export function ImportPosts({ incident, onClose }: { incident: EntityId; onClose: () => void }) {
  const t = useText()
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    // newer browsers answer a promise, which is nothing to clean up with
    void section.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const [busy, setBusy] = useState<string>()
  const [refusal, setRefusal] = useState<Refusal>()
  const zone = useZone()
  const [opened, setOpened] = useState<Opened>()
  const [captured, setCaptured] = useState('')
  const [preview, setPreview] = useState<PostImportPreview>()
  const [report, setReport] = useState<PostImportReport>()

  async function choose([file]: File[]): Promise<void> {
    if (!file) return
    setRefusal(undefined)
    setBusy(t('posts.import.reading', { name: file.name }))
    const sent = await upload(file, (share) => setBusy(t('posts.import.uploading', { name: file.name, percent: Math.round(share * 100) })))
    const answer = sent.ok ? await execute({ type: 'posts.openExport', fileId: sent.value.fileId, incident }) : sent
    setBusy(undefined)
    if (!answer.ok) return setRefusal(answer.refusal)
    const sheet = answer.value.sheets.find(({ rowCount }) => rowCount > 0) ?? answer.value.sheets[0]
    if (!sheet) return setRefusal({ code: 'ledger.empty' })
    const measuredAt = savedAt(file, deskNow())
    setCaptured(typedInstant(measuredAt, zone))
    await show({ file: answer.value, sheet: sheet.name, mapping: { columns: sheet.guess.columns, platform: 'other', measuredAt } })
  }

  async function show(next: Opened): Promise<void> {
    setOpened(next)
    setBusy(t('posts.import.checking'))
    const answer = await execute({ type: 'posts.previewExport', fileId: next.file.fileId, sheet: next.sheet, mapping: next.mapping })
    setBusy(undefined)
    setRefusal(answer.ok ? undefined : answer.refusal)
    setPreview(answer.ok ? answer.value : undefined)
  }

  async function write({ file, sheet, mapping }: Opened): Promise<void> {
    setBusy(t('posts.import.writing'))
    const answer = await execute({ type: 'posts.importExport', fileId: file.fileId, sheet, mapping })
    setBusy(undefined)
    if (!answer.ok) return setRefusal(answer.refusal)
    void execute({ type: 'file.discard', fileId: file.fileId })
    setReport(answer.value)
  }

  const [ahead] = notAhead('measuredAt', captured, zone)

  /** The preview goes by the time that was typed, once it can be read and has come. */
  function countFrom(now: Opened): void {
    const measuredAt = readDateTime(captured, deskNow(), zone)
    if (measuredAt && !ahead && captured !== typedInstant(now.mapping.measuredAt, zone)) void show({ ...now, mapping: { ...now.mapping, measuredAt } })
  }

  const sheet = opened?.file.sheets.find(({ name }) => name === opened.sheet)
  return (
    <section ref={section} className={look.import} aria-label={t('posts.act.import')}>
      <h3>{t('posts.act.import')}</h3>
      <p className={look.grey}>{t('posts.about.import')}</p>
      {!opened && (
        <div className={look.filter}>
          <FilePick words={t('posts.chooseFile')} accept={accepted} onPick={(files) => void choose(files)} />
          <Textarea
            aria-label={t('posts.import.paste')} placeholder={t('posts.import.paste')} rows={1} value=""
            onChange={({ currentTarget: { value } }) => value.includes('\n') && void choose([new File([value], 'table.tsv', { type: 'text/plain' })])}
          />
        </div>
      )}
      {busy && <p role="status">{busy}</p>}
      {refusal && <Refused refusal={worded(t, refusal)} more={t('posts.import.nothingChanged')} />}
      {opened && sheet && !report && (
        <>
          <div className={look.filter}>
            {opened.file.sheets.length > 1 && (
              <Choose
                label={t('posts.import.sheet')} value={opened.sheet} options={opened.file.sheets.map(({ name, rowCount }) => ({ value: name, label: `${name} (${rowCount})` }))}
                onChange={(name) => {
                  const other = opened.file.sheets.find((one) => one.name === name)
                  if (other) void show({ ...opened, sheet: other.name, mapping: { ...opened.mapping, columns: other.guess.columns } })
                }}
              />
            )}
            <Choose
              label={t('posts.import.platform')} value={opened.mapping.platform} options={Platform.options.map((one) => ({ value: one, label: t(`words.incident.platform.${one}`) }))}
              onChange={(platform) => platform && void show({ ...opened, mapping: { ...opened.mapping, platform: platform as Platform } })}
            />
            <WhenField
              label={t('posts.import.capturedAt')} withTime value={captured} onChange={setCaptured} onLeave={() => countFrom(opened)} error={ahead && refusalText(t, ahead)}
            />
          </div>
          <p className={look.grey}>{t('posts.import.capturedHow')}</p>
          <div className={look.columns} tabIndex={0} role="region" aria-label={t('posts.import.columns')}>
            <table>
              <thead>
                <tr>{sheet.headers.map((header) => (
                  <th key={header} scope="col">
                    <select
                      aria-label={t('posts.import.columnOf', { column: header })} value={opened.mapping.columns[header] ?? ''}
                      onChange={({ currentTarget: { value } }) => void show({ ...opened, mapping: { ...opened.mapping, columns: withColumn(opened.mapping.columns, header, value) } })}
                    >
                      <option value="">{t('posts.import.leftOut')}</option>
                      {postFields.map((field) => <option key={field} value={field}>{t(`posts.field.${field}`)}</option>)}
                    </select>
                    <span>{header}</span>
                  </th>
                ))}</tr>
              </thead>
              <tbody>{sheet.sample.slice(0, 4).map(({ line, cells }) => <tr key={line}>{sheet.headers.map((header, index) => <td key={header} data-left={!opened.mapping.columns[header]}>{cells[index]}</td>)}</tr>)}</tbody>
            </table>
          </div>
          {preview && (
            <>
              <p>{t('posts.import.counts', { ...preview.counts })}</p>
              <p className={look.grey}>{t('posts.import.found', { dated: preview.dated, parents: preview.parents })}</p>
              <ImportTroubles rejected={preview.rejected} warnings={preview.warnings} />
              <p className={look.acts}>
                <Button disabled={busy !== undefined || ahead !== undefined || preview.counts.created + preview.counts.measured === 0} onClick={() => void write(opened)}>{t('posts.import.write')}</Button>
                <Button variant="subtle" onClick={onClose}>{t('frame.cancel')}</Button>
              </p>
            </>
          )}
        </>
      )}
      {report && (
        <>
          <p role="status">{t('posts.import.done', { ...report.counts })}</p>
          <ImportTroubles rejected={report.rejected} warnings={report.warnings} />
          <Button onClick={onClose}>{t('posts.act.close')}</Button>
        </>
      )}
      {!opened && !busy && <Button variant="subtle" onClick={onClose}>{t('frame.cancel')}</Button>}
    </section>
  )
}

/** A field has one column: taking it for another one takes it from the first. */
function withColumn(columns: PostImport['columns'], header: string, value: string): PostImport['columns'] {
  const field = postFields.find((one) => one === value) as PostField | undefined
  return Object.fromEntries(Object.entries(columns).map(([other, known]) => [other, other === header ? (field ?? null) : known === field && field ? null : known]))
}
