import { type ComponentType, createElement, lazy, useState } from 'react'
import { warmFlow } from './flow-of.ts'
import { loadLayout } from './layouts.ts'

interface Props {
  id: string
  /** What follows the flow in the address: '' or 'step/7'. */
  rest: string
}

let here: ComponentType<Props> | undefined

async function loadPage(): Promise<{ default: ComponentType<Props> }> {
  const [{ FlowPage }] = await Promise.all([import('./FlowPage.tsx'), loadLayout()])
  here = FlowPage
  return { default: FlowPage }
}

const Lazy = lazy(loadPage)

/** The flow page, apart from the entry: home carries none of it. Drawn at once where it was loaded before. */
export function LazyFlowPage(props: Props) {
  const [Page] = useState<ComponentType<Props>>(() => here ?? Lazy)
  return createElement(Page, props)
}

/** Loads all that the first paint of a flow's page needs, side by side: the page in its layout, the flow with its machine. */
export function warmFlowPage(id: string): Promise<unknown> {
  return Promise.all([loadPage(), warmFlow(id)])
}
