import { Textarea, TextInput } from '@mantine/core'
import type { IncidentFile } from '../../../../shared/contract/incidents.ts'
import { waitingSubmission, type Submission } from '../../../../shared/incident/incident.ts'
import { Level } from '../../../../shared/incident/vocabulary.ts'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { Choose } from '../../../parts/Choose.tsx'
import { useHandlers } from '../../../parts/officers.ts'
import { filled } from '../../../parts/filled.ts'
import { language, useText } from '../../../text/text.ts'
import { IncidentForm, useIncidentForm, type FormProps } from '../acts/IncidentForm.tsx'
import { useLevelName } from '../levels.ts'
import { usePlans } from '../run/plans.ts'
import { Dossier } from './Dossier.tsx'
import pair from '../../../parts/Fields.module.css'
import look from './Grading.module.css'

/** Senior management on one page: what it is about, how far it has gone, what is proposed - and the decision. */
export function DecideForm(props: FormProps) {
  const submission = waitingSubmission(props.file.incident)
  return submission ? <Decision {...props} submission={submission} /> : null
}

function Decision({ submission, ...props }: FormProps & { submission: Submission }) {
  const t = useText()
  const { file } = props
  const levelName = useLevelName()
  const officers = useHandlers(file.branchId)
  const plans = usePlans(file.incident)
  const form = useIncidentForm({
    ...props, type: 'incident.decide', part: [submission.submissionId],
    initial: {
      level: assessedLevel(file, submission) as Level | '', planId: file.incident.runs.find(({ ended }) => !ended)?.plan.id ?? '', spokesperson: file.incident.spokesperson ?? '',
      owner: (file.incident.owner ?? '') as string, approverName: '', approverTitle: '', opinion: '',
    },
    body: ({ level, planId, spokesperson, owner, approverName, approverTitle, opinion }) => ({
      submissionId: submission.submissionId, level: level || undefined, planId: filled(planId), spokesperson: filled(spokesperson), owner: filled(owner),
      approver: { name: approverName.trim(), title: filled(approverTitle) }, opinion,
    }),
  })
  const { values, set } = form
  return (
    <div className={look.wide}>
      <IncidentForm type="incident.decide" form={form} submit={t('incidents.form.decide')}>
        <div className={look.beside}>
          <Dossier file={file} submission={submission} />
          <div className={look.side}>
            <Choices
              label={t('words.incident.field.level')} value={values.level || undefined} onChange={(level) => set({ level })} error={form.error('level')}
              options={Level.options.map((value) => ({ value, words: levelName(value) }))}
            />
            <Textarea label={t('words.incident.field.opinion')} autosize minRows={3} data-first {...form.text('opinion')} />
            <div className={pair.pair}>
              <TextInput label={t('incidents.form.approverName')} {...form.text('approverName', 'approver.name')} />
              <TextInput label={t('incidents.form.approverTitle')} {...form.text('approverTitle', 'approver.title')} />
            </div>
            <Choose
              label={t('words.incident.field.planId')} value={values.planId || undefined} clearable onChange={(planId) => set({ planId: planId ?? '' })}
              options={plans.map(({ plan, fits }) => ({ value: plan.id, label: titleIn(plan.title, language()), group: t(fits ? 'incidents.plans.fitting' : 'incidents.plans.others') }))}
            />
            <div className={pair.pair}>
              <TextInput label={t('words.incident.field.spokesperson')} {...form.text('spokesperson')} />
              <Choose
                label={t('words.incident.field.owner')} value={values.owner || undefined} clearable onChange={(owner) => set({ owner: owner ?? '' })}
                options={officers.map(({ officerId, name }) => ({ value: officerId as string, label: name }))}
              />
            </div>
          </div>
        </div>
      </IncidentForm>
    </div>
  )
}

const assessedLevel = ({ incident }: IncidentFile, { assessmentId }: Submission): Level | undefined =>
  incident.assessments.find((one) => one.assessmentId === assessmentId)?.level
