import { say } from '#panels/say.ts'
import { targetOf } from '#panels/wire/http-text.ts'
import type { Pair } from '#protocol/pairs.ts'
import type { Screen } from '#world/records.ts'
import { AddressBar } from './AddressBar.tsx'
import { CookieList } from './CookieList.tsx'
import { PageFrame } from './PageFrame.tsx'

/** One thing that the person looks at. */
export interface Shown {
  /** Whose it is: 'PaperKite Mobile', 'Phone'. */
  name: string
  screen: Screen
  /** Why nothing can be done on it now: the message does not pass through the browser, or its answer is awaited. */
  quiet?: 'screen-quiet' | 'screen-waits'
  /** The story has several screens: each has its name above it. */
  among?: true
  /** The app has a window on a desk and not a phone's screen. */
  window?: true
}

interface Props extends Shown {
  onSubmit: (form: readonly Pair[], path: string) => void
}

/** A small browser with the page that a server answered, or an app's own screen. */
export function Device({ name, screen, quiet, among, window, onSubmit }: Props) {
  const own = screen.url === ''
  const title = own ? say('app-title', { app: name }) : say('page-title', { host: hostOf(screen.url) })
  const shape = !own
    ? 'rounded-lg border'
    : among
      ? 'rounded-md border-4'
      : window
        ? 'rounded-md border-2'
        : 'mx-auto max-w-80 rounded-3xl border-4'
  return (
    <div className={`min-w-0 overflow-hidden border-edge ${shape} ${quiet ? 'grayscale' : ''}`}>
      {(own || among) && (
        <p className="relative border-rule border-b bg-wash px-3 py-1.5 text-center text-[12px] text-soft">
          {name}
          {window && <WindowButtons />}
        </p>
      )}
      {!own && <AddressBar url={screen.url} />}
      {screen.html !== '' && (
        <PageFrame html={screen.html} title={title} dim={quiet !== undefined} onSubmit={onSubmit} />
      )}
      {!own && (
        <div className="border-rule border-t">
          <CookieList cookies={screen.cookies} />
        </div>
      )}
    </div>
  )
}

/** What makes a frame a window: minimise, maximise, close. Drawn, and nothing to press. */
function WindowButtons() {
  return (
    <svg
      viewBox="0 0 44 12"
      width="44"
      height="12"
      aria-hidden="true"
      focusable="false"
      className="absolute end-2.5 top-1/2 -translate-y-1/2 fill-none stroke-current"
    >
      <path d="M1 9h8M18.5 2.5h7v7h-7ZM35 2l8 8M43 2l-8 8" />
    </svg>
  )
}

function hostOf(url: string): string {
  const { host, target } = targetOf(url)
  return host === '' ? (target.split('?')[0] ?? '') : host
}
