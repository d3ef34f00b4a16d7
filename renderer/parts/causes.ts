/** The branch's own cause tree, as screens name and offer it. */
import { useCallback, useMemo } from 'react'
import { chosenCauses, groupOf, type Cause } from '../../shared/directory/causes.ts'
import { useDesk } from '../desk.ts'
import { causeText, useText, type Text } from '../text/text.ts'

const none: readonly Cause[] = []

/** All causes, also the retired ones: their names stay on old cases. */
export const useCauses = (): readonly Cause[] => useDesk('directory', {}).value?.causes ?? none

/** Names that the branch gave; a shipped cause without one has the words of the language. */
const ownNames = (causes: readonly Cause[]): ReadonlyMap<string, string> =>
  new Map(causes.flatMap(({ cause, name }) => (name === undefined ? [] : [[cause, name]])))

export function useCauseName(): (cause: string | undefined) => string {
  const t = useText()
  const causes = useCauses()
  const names = useMemo(() => ownNames(causes), [causes])
  return useCallback((cause) => causeText(t, cause, names), [t, names])
}

/** The tree as options; the present one stays choosable, be it retired or a ledger's own word. */
export function causeOptions(t: Text, causes: readonly Cause[], current: string): { value: string; label: string; group: string }[] {
  const names = ownNames(causes)
  const option = (cause: string) => ({ value: cause, label: causeText(t, cause, names), group: causeText(t, groupOf(cause), names) })
  const listed = chosenCauses(causes).map(({ cause }) => option(cause))
  return current === '' || listed.some(({ value }) => value === current) ? listed : [...listed, option(current)]
}
