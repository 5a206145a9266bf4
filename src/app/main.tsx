import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { warmFlowPage } from '#pages/flow/lazy.ts'
import { App } from './App.tsx'
import './styles.css'

const base = import.meta.env.BASE_URL.replace(/\/$/, '')

const flow = /^\/flow\/([^/?#]+)/.exec(location.pathname.slice(base.length))?.[1]

const render = () => {
  const root = document.getElementById('root')
  if (!root) return
  createRoot(root).render(
    <StrictMode>
      <App base={base} />
    </StrictMode>,
  )
}

// What the build wrote into a flow's page (WaitingFlow) stands there until the page itself can: drawn by React as well,
// it would only be in the way, and React shows nothing new within 300 ms of a fallback. What fails to load, fails in <App>.
if (flow === undefined) render()
else warmFlowPage(flow).then(render, render)
