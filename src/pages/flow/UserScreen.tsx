import { t } from '#i18n/t.ts'
import { ScreenPanel } from '#panels/ScreenPanel.tsx'
import { lina } from '#world/cast.ts'
import { formEvent } from './form-event.ts'
import type { Room } from './room.ts'

/** What the user sees at the cursor; what is submitted there takes the place of Next. */
export function UserScreen({ room }: { room: Room }) {
  const { definition, trace, walk, view, frame, moves } = room
  const screen = trace.screens.findLast(({ at }) => at <= walk.at)
  const app = definition.participants.find(({ role }) => role === 'client')
  const main = view.messages.findLast(({ minor }) => !minor)
  return (
    <ScreenPanel
      screen={screen}
      {...(app ? { appName: app.name } : {})}
      {...(frame.accepts.includes('ENTER') ? { hint: t('demo-login', lina) } : {})}
      quiet={main !== undefined && main.agent === undefined}
      onSubmit={(form) => {
        const event = formEvent(form)
        if (frame.accepts.includes(event.type)) moves.act(event)
      }}
    />
  )
}
