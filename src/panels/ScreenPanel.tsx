import type { Pair } from '#protocol/pairs.ts'
import { PanelSection } from './PanelSection.tsx'
import { say } from './say.ts'
import { Device, type Shown } from './screen/Device.tsx'

interface Props {
  /** What the person looks at: mostly one, none before a page is open; a TV and a phone stand side by side. */
  screens: readonly Shown[]
  /** What to type, in a sentence. */
  hint?: string
  /** What was submitted, the pressed button included, and where to, as the page wrote it. */
  onSubmit: (form: readonly Pair[], path: string) => void
}

/** What the user has before her eyes: the page that the server really answered, in a small browser, or the app's screen. */
export function ScreenPanel({ screens, hint, onSubmit }: Props) {
  const [first, ...others] = screens
  const quiet = others.length === 0 ? first?.quiet : undefined
  return (
    <PanelSection id="screen" name={say('screen-region')}>
      {first === undefined ? (
        <p className="text-[14px] text-soft">{say('screen-none')}</p>
      ) : (
        <>
          {hint !== undefined && !quiet && <p className="pb-2 text-[13px] text-soft">{hint}</p>}
          {quiet && <p className="pb-2 text-[13px] text-soft">{say(quiet)}</p>}
          <div className={others.length > 0 ? 'grid items-start gap-3 @[22rem]:grid-cols-[5fr_7fr]' : ''}>
            {screens.map((one) => (
              <Device key={one.name} {...one} onSubmit={onSubmit} />
            ))}
          </div>
        </>
      )}
    </PanelSection>
  )
}
