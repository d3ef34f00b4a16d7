import { Component, type ReactNode } from 'react'
import look from './Frame.module.css'

/** A fault in one room leaves the rest of the window at work. */
export class RoomBoundary extends Component<{ failed: string; again: string; children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: undefined }

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error: error ?? new Error('unknown') }
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children
    return (
      <div role="alert" className={look.failed}>
        <p>{this.props.failed}</p>
        <button type="button" onClick={() => this.setState({ error: undefined })}>{this.props.again}</button>
      </div>
    )
  }
}
