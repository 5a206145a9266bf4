import { useEffect, useMemo, useState } from 'react'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { LazyPage } from '#pages/lazy-page.ts'
import { notFoundPage } from '#pages/not-found/lazy.ts'
import { FlowWalk } from './FlowWalk.tsx'
import { useFlow } from './flow-of.ts'
import { freshRun } from './fresh-run.ts'
import { openWalk } from './open.ts'
import { rememberingPlay } from './remembering-play.ts'
import { sharedRun } from './share-link.ts'
import { keptState } from './use-kept.ts'

/** The page of a flow. `rest` is what follows the flow in the address: '' or 'step/7'. */
export function FlowPage({ id, rest }: { id: string; rest: string }) {
  const definition = useFlow(id)
  const step = /^(?:step\/([^/]*))?\/?$/.exec(rest)
  // A link to another run in the same tab changes only what stands behind the #: the page is opened anew.
  const [opening, setOpening] = useState(0)
  useEffect(() => {
    const changed = () => location.hash !== '' && setOpening((count) => count + 1)
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  if (!definition || !step) return <LazyPage page={notFoundPage} props={{}} />
  return <OpenedFlow key={opening} definition={definition} asked={step[1]} />
}

function OpenedFlow({ definition, asked }: { definition: FlowDefinition; asked: string | undefined }) {
  const play = useMemo(() => rememberingPlay(definition), [definition])
  const [opened] = useState(() =>
    openWalk(definition.id, play, {
      state: keptState(),
      shared: sharedRun(location.hash, definition.id),
      step: asked,
      length: definition.length,
      fresh: () => freshRun(definition),
    }),
  )
  return <FlowWalk definition={definition} play={play} opened={opened} />
}
