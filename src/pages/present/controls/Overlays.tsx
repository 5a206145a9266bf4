import { useEffect, useRef } from 'react'
import { keyTable } from '#pages/present/keys.ts'
import { say } from '#pages/present/say.ts'
import type { Presenter } from '#pages/present/use-presenter.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Breaks } from './Breaks.tsx'

/** What lies over a leading window, one at a time: the keys, the steps, the breaks, and the question before leaving. */
export function Overlays({ presenter }: { presenter: Presenter }) {
  const { context, send } = presenter
  const close = () => send({ type: 'OVERLAY', overlay: null })
  switch (context.overlay) {
    case 'help':
      return (
        <Dialog title={say('keys-title')} onClose={close}>
          <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5 p-5 text-[15px]/5">
            {keyTable.map(([keys, id]) => (
              <div key={id} className="contents">
                <dt className="whitespace-nowrap font-mono text-[13px]/5 font-semibold">{keys}</dt>
                <dd>{say(`key-${id}`)}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      )
    case 'steps':
      return (
        <Dialog title={say('steps')} onClose={close}>
          <ol className="p-2.5">
            {presenter.scene.titles.map((title, index) => (
              <li key={title} aria-current={context.view.step === index + 1 ? 'step' : undefined}>
                <button
                  type="button"
                  onClick={() => send({ type: 'STEP', step: index + 1, now: Date.now() })}
                  className={`flex min-h-11 w-full cursor-pointer items-center gap-3 rounded-md px-3 text-start hover:bg-wash ${context.view.step === index + 1 ? 'font-semibold' : ''}`}
                >
                  <span className="w-6 text-end font-mono text-[13px]">{index + 1}</span>
                  {title}
                </button>
              </li>
            ))}
          </ol>
        </Dialog>
      )
    case 'break':
      return <Breaks presenter={presenter} onClose={close} />
    case 'leave':
      return <Leaving onLeave={() => send({ type: 'ESCAPE' })} onStay={close} />
    default:
      return null
  }
}

/** Asked once: the keyboard is with Stay, and Esc leaves. */
function Leaving({ onLeave, onStay }: { onLeave: () => void; onStay: () => void }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector<HTMLButtonElement>('button:last-of-type')?.focus(), [])
  return (
    <div
      ref={box}
      role="alertdialog"
      aria-label={say('leave')}
      className="fixed inset-x-0 top-4 z-40 mx-auto flex w-fit max-w-[calc(100vw-2rem)] flex-wrap items-center gap-3 rounded-xl border border-ink bg-card px-5 py-3 text-[16px] text-ink"
    >
      <p>{say('leave-sure')}</p>
      <Button variant="primary" onClick={onLeave}>
        {say('leave')}
      </Button>
      <Button onClick={onStay}>{say('stay')}</Button>
    </div>
  )
}
