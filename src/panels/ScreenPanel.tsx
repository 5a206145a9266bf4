import type { Pair } from '#protocol/pairs.ts'
import type { Screen } from '#world/records.ts'
import { PanelSection } from './PanelSection.tsx'
import { say } from './say.ts'
import { AddressBar } from './screen/AddressBar.tsx'
import { CookieList } from './screen/CookieList.tsx'
import { PageFrame } from './screen/PageFrame.tsx'
import { targetOf } from './wire/http-text.ts'

interface Props {
  screen: Screen | undefined
  /** Whose own screen it is when no address is shown: 'PaperKite Mobile'. */
  appName?: string
  /** Why nothing can be done here now: the message does not pass through the browser, or its answer is awaited. */
  quiet?: 'screen-quiet' | 'screen-waits'
  /** The demo's user name and password, in a sentence. */
  hint?: string
  /** What was submitted, the pressed button included, and where to, as the page wrote it. */
  onSubmit: (form: readonly Pair[], path: string) => void
}

/** What the user has before her eyes: the page that the server really answered, in a small browser, or the app's screen. */
export function ScreenPanel({ screen, appName, quiet, hint, onSubmit }: Props) {
  const shown = screen !== undefined && (screen.html !== '' || screen.url !== '') ? screen : undefined
  const app = appName ?? say('an-app')
  const own = shown?.url === ''
  const title = own ? say('app-title', { app }) : say('page-title', { host: hostOf(shown?.url ?? '') })
  return (
    <PanelSection id="screen" name={say('screen-region')}>
      {shown === undefined ? (
        <p className="text-[14px] text-soft">{say('screen-none')}</p>
      ) : (
        <>
          {hint !== undefined && !quiet && <p className="pb-2 text-[13px] text-soft">{hint}</p>}
          {quiet && <p className="pb-2 text-[13px] text-soft">{say(quiet)}</p>}
          <div
            className={`overflow-hidden border ${own ? 'mx-auto max-w-80 rounded-3xl border-4 border-edge' : 'rounded-lg border-edge'} ${quiet ? 'grayscale' : ''}`}
          >
            {own ? (
              <p className="border-rule border-b bg-wash px-3 py-1.5 text-center text-[12px] text-soft">
                {app}
              </p>
            ) : (
              <AddressBar url={shown.url} />
            )}
            {shown.html !== '' && (
              <PageFrame html={shown.html} title={title} dim={quiet !== undefined} onSubmit={onSubmit} />
            )}
            {!own && (
              <div className="border-rule border-t">
                <CookieList cookies={shown.cookies} />
              </div>
            )}
          </div>
        </>
      )}
    </PanelSection>
  )
}

function hostOf(url: string): string {
  const { host, target } = targetOf(url)
  return host === '' ? (target.split('?')[0] ?? '') : host
}
