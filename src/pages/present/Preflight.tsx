import { Check, Circle } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { flowIndex } from '#flows/registry.ts'
import { keepOffline } from '#pages/offline/keep-offline.ts'
import { useOffline } from '#pages/offline/store.ts'
import { Button } from '#ui/Button.tsx'
import type { ClassRoom } from './class-room.ts'
import { BlockedLine } from './controls/BlockedLine.tsx'
import { useOtherWindow } from './controls/use-other-window.ts'
import { say } from './say.ts'
import { usePeers } from './use-peers.ts'

/** Before the class comes in: the two windows, the network, and a line for the last row. */
export function Preflight({ room, session }: { room: ClassRoom; session: string }) {
  const id = flowIndex[0]?.id ?? ''
  const other = useOtherWindow(id, { role: 'audience', session })
  const { audience } = usePeers(room)
  const { state } = useOffline()
  const offline = state === 'kept' || state === 'file'
  useEffect(() => {
    // Elsewhere it comes later, when nobody waits for anything; a teacher wants to know now.
    keepOffline()
  }, [])
  return (
    <section aria-labelledby="preflight" className="mt-8 border-t border-rule pt-6">
      <h2 id="preflight" className="font-serif text-[26px]/8">
        {say('preflight')}
      </h2>
      <div className="mt-3 grid items-start gap-x-10 gap-y-5 lg:grid-cols-2">
        <ul className="grid gap-3">
          <Item done={audience > 0}>
            {audience > 0 ? say('linked', { count: audience }) : say('preflight-windows')}{' '}
            <Button size="small" onClick={other.open}>
              {say('open-audience')}
            </Button>
          </Item>
          <Item done={offline}>
            {say(
              offline ? 'preflight-offline' : state === 'keeping' ? 'preflight-keeping' : 'preflight-online',
            )}
          </Item>
          <Item done>{say('preflight-sound')}</Item>
        </ul>
        <div>
          <p className="text-[14px] text-soft">{say('preflight-font')}</p>
          <p className="font-serif text-[42px]/[1.16]">{say('font-test')}</p>
          <p dir="ltr" className="mt-1 font-mono text-[24px]/8 [overflow-wrap:anywhere]">
            {say('font-test-wire')}
          </p>
        </div>
      </div>
      <BlockedLine other={other} />
    </section>
  )
}

function Item({ done, children }: { done: boolean; children: ReactNode }) {
  const Mark = done ? Check : Circle
  return (
    <li className="flex items-center gap-3">
      <Mark size={18} aria-hidden="true" className={`shrink-0 ${done ? 'text-ok' : 'text-soft'}`} />
      <span className="sr-only">{say(done ? 'preflight-done' : 'preflight-open')}</span>
      <span>{children}</span>
    </li>
  )
}
