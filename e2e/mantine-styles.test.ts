/** A component whose styles are not imported would stand there naked: nothing else would say so. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const here = join(import.meta.dirname, '..', 'renderer')
const styles = dirname(new URL(import.meta.resolve('@mantine/core/styles.css')).pathname)
const imported = [...readFileSync(join(here, 'mantine.css'), 'utf8').matchAll(/@mantine\/core\/styles\/(\w[\w-]*)\.css/g)].map(([, name]) => name ?? '')

const used = new Set(globSync('**/*.{ts,tsx}', { cwd: here }).flatMap((file) =>
  [...readFileSync(join(here, file), 'utf8').matchAll(/import \{([^}]+)\} from '@mantine\/core'/g)].flatMap(([, names]) => (names ?? '').split(',').map((name) => name.trim()))))
const styled = new Set(globSync('styles/*.css', { cwd: styles }).filter((file) => !file.includes('.layer.')).map((file) => file.slice('styles/'.length, -'.css'.length)))

describe('the styles of Mantine', () => {
  it('are there for every component that is used', () => {
    const wanted = [...used].filter((name) => styled.has(name))
    expect(wanted.length).toBeGreaterThan(4)
    expect(wanted.filter((name) => !imported.includes(name))).toEqual([])
  })

  it('stand in the order of its own sheet', () => {
    const whole = readFileSync(join(styles, 'styles.css'), 'utf8')
    const places = imported.map((name) => whole.indexOf(readFileSync(join(styles, 'styles', `${name}.css`), 'utf8').slice(0, 60)))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})
