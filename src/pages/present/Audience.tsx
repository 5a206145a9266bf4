import { useEffect, useSyncExternalStore } from 'react'
import { Announcer } from './Announcer.tsx'
import { toggleFullScreen } from './controls/full-screen.ts'
import { useIdle } from './controls/use-idle.ts'
import { useWindowSize } from './controls/use-window-size.ts'
import { say } from './say.ts'
import { MomentCode } from './screen/MomentCode.tsx'
import type { Presenter } from './use-presenter.ts'

/** What the class sees: the screen and nothing else. It follows, and has no say. */
export function Audience({ presenter }: { presenter: Presenter }) {
  const { scene, shared, room } = presenter
  const { width, height } = useWindowSize()
  const idle = useIdle(2000)
  const told = useSyncExternalStore(room.subscribe, () => room.latest() !== undefined)
  useEffect(() => {
    const pressed = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (key.toLowerCase() === 'f' && !ctrlKey && !metaKey && !altKey) toggleFullScreen()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
  if (!told) return <TestCard />
  return (
    <main className="pr-look pr-page" data-look={shared.view.look} data-asleep={idle || undefined}>
      {scene.draw({ shared, width, height, motion: true })}
      <MomentCode presenter={presenter} />
      <Announcer presenter={presenter} />
    </main>
  )
}

/** Before a speaker is there: lines for the last row to read, in the sizes that will come. */
function TestCard() {
  return (
    <main className="pr-look grid min-h-dvh place-content-center gap-8 p-10 text-center">
      <p className="font-serif text-[42px]/[1.16]">{say('font-test')}</p>
      <p className="font-semibold text-[24px]/8">{say('font-test')}</p>
      <p dir="ltr" className="font-mono text-[24px]/8">
        {say('font-test-wire')}
      </p>
      <p role="status" className="text-[20px]/7">
        {say('audience-waits')} {say('audience-full')}
      </p>
    </main>
  )
}
