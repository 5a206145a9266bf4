import type { Shown } from '#panels/screen/Device.tsx'
import type { Screen } from '#world/records.ts'
import { isLinasTurn } from './natural-section.ts'
import type { Room } from './room.ts'

type SeenRoom = Pick<Room, 'definition' | 'trace' | 'walk' | 'view' | 'frame'>

/** What Lina has before her eyes at the cursor, in the order of the cast: mostly one screen, or a TV and a phone. */
export function screensAt(room: SeenRoom): Shown[] {
  const { definition, trace, walk } = room
  const { participants, cast } = definition
  const past = trace.screens.filter(({ at }) => at <= walk.at)
  const app = participants.find(({ role }) => role === 'client')
  if (cast.screens.length === 1) {
    const screen = past.at(-1)
    if (!screen || !isLit(screen)) return []
    const inWindow = cast.apps.some(({ id, window }) => id === screen.agent && window)
    return [
      {
        name: app?.name ?? '',
        screen,
        ...(inWindow ? { window: true as const } : {}),
        ...quiet(room, screen),
      },
    ]
  }
  // A phone comes into view when it shows something.
  const lit = cast.screens.flatMap((id) => past.findLast(({ agent }) => agent === id) ?? []).filter(isLit)
  return lit.map((screen) => ({
    name: participants.find(({ id }) => id === screen.agent)?.name ?? screen.agent,
    screen,
    among: true as const,
    // An app's own screen says something at any time; a browser is looked at while it is used.
    ...(screen.url === '' ? {} : quiet(room, screen)),
  }))
}

function isLit({ html, url }: Screen): boolean {
  return html !== '' || url !== ''
}

/** Why nothing can be done on a screen now. */
function quiet(room: SeenRoom, screen: Screen): Pick<Shown, 'quiet'> {
  const main = room.view.messages.findLast(({ minor }) => !minor)
  if (main !== undefined && main.agent === undefined) return { quiet: 'screen-quiet' }
  const isForm = screen.url !== '' && screen.html.includes('<form')
  const isSent = isForm && screen.at < room.walk.at && !isLinasTurn(room)
  return isSent ? { quiet: 'screen-waits' } : {}
}
