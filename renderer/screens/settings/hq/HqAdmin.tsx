import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useDesk } from '../../../desk.ts'
import { useActor } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { Section } from '../Section.tsx'
import { Branches } from './Branches.tsx'
import { Devices } from './Devices.tsx'
import { Grants } from './Grants.tsx'

/** A search is worth its line from here on. */
const many = 8

/** The company's own book: who belongs where, who may work elsewhere, which workstations are joined. Seen by the head office only. */
export function HqAdmin() {
  const t = useText()
  const { role } = useActor()
  const { value: directory } = useDesk('directory', {})
  const [typed, setTyped] = useState('')
  if (role !== 'hq' || !directory) return null
  return (
    <Section id="settings-admin" title={t('hq.admin.title')} about={t('hq.admin.about')}>
      {directory.branches.length + directory.officers.length >= many && (
        <TextInput label={t('hq.admin.find')} placeholder={t('hq.admin.findAbout')} value={typed} maw={320} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />
      )}
      <Branches directory={directory} find={typed} />
      <Grants directory={directory} />
      <Devices directory={directory} />
    </Section>
  )
}
