import { Fragment } from 'react'
import look from './Editor.module.css'

export interface Fact { name: string; words: string; wide?: boolean }

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={look.facts}>
      {facts.map(({ name, words, wide }, index) => (
        <Fragment key={`${index} ${name}`}><dt data-wide={wide}>{name}</dt><dd data-wide={wide}>{words}</dd></Fragment>
      ))}
    </dl>
  )
}
