import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { inFile, siteBase } from '#pages/address/edition.ts'
import { here } from '#pages/address/here.ts'
import { idle } from '#ui/idle.ts'
import { App } from './App.tsx'
import { warm } from './warm.ts'
import './styles.css'
// A flow's page and another one both draw these: here, neither of them has to fetch the other.
import '#pages/offline/store.ts'
import '#pages/progress/StepsSeen.tsx'
import '#pages/progress/progress.ts'
import '#pages/progress/store.ts'
import '#pages/search/SearchButton.tsx'
import '#pages/flow/use-keys.ts'
import '#pages/review/feed-later.ts'
import '#panels/QuestionPanel.tsx'
import '#ui/ClauseLink.tsx'
import '#ui/Dialog.tsx'
import '#ui/ParticipantIcon.tsx'
import '#ui/ThemeToggle.tsx'
import '#ui/ValueGlyph.tsx'
import '#ui/ValueChip.tsx'

const render = () => {
  const root = document.getElementById('root')
  if (!root) return
  createRoot(root).render(
    <StrictMode>
      <App base={siteBase} />
    </StrictMode>,
  )
}

// What the build wrote into a page stands there until the page itself can: a fallback drawn by React would be in the way,
// and React shows nothing new within 300 ms of one. What fails to load, fails in <App>.
// (Written out, so that the site's build leaves it away.)
const opened =
  import.meta.env.MODE === 'file'
    ? import('#pages/lesson/open-brought.ts').then(({ openBrought }) => openBrought())
    : Promise.resolve()
opened.then(() => warm(here().path)).then(render, render)

// The site goes onto the device when nobody waits for anything: not before the learner has read a while.
const soon = 6000
if (import.meta.env.PROD && !inFile)
  setTimeout(() => {
    idle()
      .then(() => import('./go-offline.ts'))
      .then(({ goOffline }) => goOffline())
      // Without a network for this one part, there is none for the rest.
      .catch(() => undefined)
  }, soon)
