import { say } from '#pages/present/say.ts'
import { leftIsNext, letterKeys } from '#pages/present/settings.ts'
import { useMomentLink } from '#pages/present/use-moment-link.ts'
import type { Presenter } from '#pages/present/use-presenter.ts'
import { looks, type PanelName, panelOf, scales } from '#pages/present/view.ts'
import { Button } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { Switch } from './Switch.tsx'

/** Every setting of the room's screen: what a key can do, a hand can do as well. */
export function ScreenSettings({ presenter }: { presenter: Presenter }) {
  const { shared, send } = presenter
  const { view } = shared
  const link = useMomentLink(presenter)
  const letters = letterKeys.use()
  const left = leftIsNext.use()
  const panel = panelOf(view)
  const shown: readonly PanelName[] =
    view.phase === 'question' ? ['question', 'ledger'] : ['caption', 'wire', 'ledger', 'checks']
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <span className="text-[14px] text-soft">{say('shows')}</span>
        <Segmented
          label={say('shows')}
          value={panel}
          options={shown.map((value) => ({ value, text: say(`panel-${value}`) }))}
          onChange={(value) => send({ type: 'PANEL', panel: value })}
          size="small"
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <span className="text-[14px] text-soft">{say('look')}</span>
        <Segmented
          label={say('look')}
          value={view.look}
          options={looks.map((value) => ({ value, text: say(`look-${value}`) }))}
          onChange={(look) => send({ type: 'LOOK', look })}
          size="small"
        />
      </div>
      <div className="flex items-center gap-2">
        <span className="text-[14px] text-soft">{say('size')}</span>
        <Button
          size="small"
          aria-label={say('smaller')}
          disabled={view.scale <= scales.least}
          onClick={() => send({ type: 'SCALE', to: view.scale - scales.step })}
        >
          −
        </Button>
        <span className="min-w-12 text-center text-[14px]">{say('size-is', { scale: view.scale })}</span>
        <Button
          size="small"
          aria-label={say('larger')}
          disabled={view.scale >= scales.most}
          onClick={() => send({ type: 'SCALE', to: view.scale + scales.step })}
        >
          +
        </Button>
      </div>
      <div>
        <Switch on={view.hideNext} onChange={() => send({ type: 'HIDE_NEXT' })} keys="H">
          {say('hide-next')}
        </Switch>
        <Switch on={view.spot !== null} onChange={() => send({ type: 'SPOTLIGHT' })} keys="O">
          {say('spotlight')}
        </Switch>
        <Switch on={view.blank} onChange={() => send({ type: 'BLANK' })} keys=".">
          {say('blank')}
        </Switch>
        <Switch on={view.code} onChange={() => send({ type: 'CODE' })}>
          {say('code')}
        </Switch>
        <Switch on={left} onChange={() => leftIsNext.change((on) => !on)}>
          {say('arrows')}
        </Switch>
        <Switch on={letters} onChange={() => letterKeys.change((on) => !on)}>
          {say('letters')}
        </Switch>
        <p className="text-[13px] text-soft">{say('letters-note')}</p>
      </div>
      <div>
        <CopyButton text={link} label={say('copy-moment')} wide />
      </div>
    </div>
  )
}
