import type { ComponentType } from 'react'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { flowIndex } from '#flows/registry.ts'
import { pairs } from '#pages/compare/pairs.ts'
import { flows } from '#pages/reading/flows.ts'
import { ChoosePoster } from './ChoosePoster.tsx'
import { CompareSheet } from './CompareSheet.tsx'
import { FlowSheet } from './FlowSheet.tsx'
import { GlossaryCard } from './GlossaryCard.tsx'
import { NotesSheet } from './NotesSheet.tsx'
import { PrintIndex } from './PrintIndex.tsx'
import { say } from './say.ts'
import { classSheets } from './sheets.ts'
import { VoteCards } from './VoteCards.tsx'

/** The flows are there when a page is drawn, not yet when this list is made. */
function OfFlow({ id, Sheet }: { id: string; Sheet: ComponentType<{ flow: FlowDefinition }> }) {
  const flow = flows.get(id)
  return flow && <Sheet flow={flow} />
}

function FirstPair() {
  const [pair] = pairs
  const [left, right] = [flows.get(pair.left.flow), flows.get(pair.right.flow)]
  return left && right && <CompareSheet pair={pair} flows={{ left, right }} />
}

const bodies = {
  '/print/compare': { file: 'src/pages/print/CompareSheet.tsx', body: <FirstPair /> },
  '/print/choose-flow': { file: 'src/pages/print/ChoosePoster.tsx', body: <ChoosePoster /> },
  '/print/glossary': { file: 'src/pages/print/GlossaryCard.tsx', body: <GlossaryCard /> },
  '/print/vote-cards': { file: 'src/pages/print/VoteCards.tsx', body: <VoteCards /> },
}

/** The sheets as the build writes them: whole, so that they can be read and printed without scripts. */
export const builtPages = [
  {
    path: '/print',
    title: say('index'),
    description: say('index-lead'),
    file: 'src/pages/print/PrintIndex.tsx',
    body: <PrintIndex />,
  },
  ...classSheets.map(({ path, name, description }) => ({ path, title: name, description, ...bodies[path] })),
  ...flowIndex.flatMap(({ id, name: flow, variant }) => {
    const name = `${flow}, ${variant}`
    return [
      {
        path: `/print/${id}`,
        title: say('flow-title', { name }),
        description: say('flow-description', { name }),
        file: 'src/pages/print/FlowSheet.tsx',
        body: <OfFlow id={id} Sheet={FlowSheet} />,
      },
      {
        path: `/print/notes/${id}`,
        title: say('notes-of', { name }),
        description: say('notes-description', { name }),
        file: 'src/pages/print/NotesSheet.tsx',
        body: <OfFlow id={id} Sheet={NotesSheet} />,
      },
    ]
  }),
]
