/** What stands open in the place's `act`: `incident.doStep:<run>/<step>`. Pure. */
export function openedPart(act: string | undefined): { type: string; part: string[] } {
  const [type = '', part = ''] = act?.split(':') ?? []
  return { type, part: part === '' ? [] : part.split('/') }
}
