import { Component, type ReactNode } from 'react'
import { BugPage } from './BugPage.tsx'

interface Props {
  home: string
  children: ReactNode
}

/** Catches an exception of ours. The run is not touched: it stays in `history.state`, and a reload finds it there. */
export class PageBoundary extends Component<Props, { error: unknown; caught: boolean }> {
  override state = { error: undefined, caught: false }

  static getDerivedStateFromError(error: unknown) {
    return { error, caught: true }
  }

  override render() {
    const { home, children } = this.props
    return this.state.caught ? <BugPage home={home} error={this.state.error} /> : children
  }
}
