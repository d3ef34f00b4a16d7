import { fill, places, type PlaceValues } from '../../../shared/playbook/fill.ts'
import { listed, useText } from '../../text/text.ts'
import own from './Playbooks.module.css'

/** A template with its places: filled where there is something to fill them with, named where there is not. */
export function FilledText({ text, values }: { text: string; values: PlaceValues }) {
  const t = useText()
  const { pieces, unknown } = fill(text, values)
  return (
    <>
      <div className={own.text}>
        {pieces.map(({ text: words, place, state }, index) => {
          if (!place) return <span key={index}>{words}</span>
          const known = places.find((one) => one === place)
          const name = known && t(`playbooks.place.${known}`)
          return <span key={index} className={own.place} data-state={state} title={name ?? t('playbooks.templates.unknown')}>{state === 'filled' ? words : name ? t('playbooks.templates.hole', { name }) : words}</span>
        })}
      </div>
      {unknown.length > 0 && <p role="note">▲ {t('playbooks.doubt.placeUnknown', { names: listed(t, unknown) })}</p>}
    </>
  )
}
