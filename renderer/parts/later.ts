import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

/** A part of the window that the first screen does not need: read when nothing else is to be done, or at once when it is wanted. */
export function later<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  let loading: Promise<{ default: ComponentType<Props> }> | undefined
  const once = () => (loading ??= load().then((component) => ({ default: component })))
  // whoever wants it will hear of a failure
  requestIdleCallback(() => void once().catch(() => {}))
  return lazy(once)
}
