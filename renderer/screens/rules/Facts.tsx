import { Fragment } from 'react'
import type { Fact } from './clock-facts.ts'
import look from './Rules.module.css'

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={look.facts}>
      {facts.map(({ name, words, wide }, index) => (
        <Fragment key={`${index} ${name}`}><dt data-wide={wide}>{name}</dt><dd data-wide={wide}>{words}</dd></Fragment>
      ))}
    </dl>
  )
}
