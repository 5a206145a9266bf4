import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { warmFlowPage } from '#pages/flow/lazy.ts'
import { App } from './App.tsx'
import './styles.css'

const base = import.meta.env.BASE_URL.replace(/\/$/, '')

// On a flow link the page's chunks, React Flow's among them, are on their way before React renders anything.
const flow = /^\/flow\/([^/?#]+)/.exec(location.pathname.slice(base.length))?.[1]
if (flow !== undefined) warmFlowPage(flow)

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App base={base} />
    </StrictMode>,
  )
}
