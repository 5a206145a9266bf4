import { t } from '#i18n/t.ts'
import { hiddenFields } from '#network/page-form.ts'
import { ScreenPanel } from '#panels/ScreenPanel.tsx'
import { lina } from '#world/cast.ts'
import { formEvent } from './form-event.ts'
import { isLinasTurn } from './natural-section.ts'
import type { Room } from './room.ts'

/** What the user sees at the cursor; what is submitted there takes the place of Next. */
export function UserScreen({ room }: { room: Room }) {
  const { definition, trace, walk, view, frame, moves, player } = room
  const screen = trace.screens.findLast(({ at }) => at <= walk.at)
  const app = definition.participants.find(({ role }) => role === 'client')
  const main = view.messages.findLast(({ minor }) => !minor)
  const isForm = screen?.url !== '' && screen?.html.includes('<form')
  const isSent = isForm === true && screen !== undefined && screen.at < walk.at && !isLinasTurn(room)
  const isElsewhere = main !== undefined && main.agent === undefined
  return (
    <ScreenPanel
      screen={screen}
      {...(app ? { appName: app.name } : {})}
      {...(frame.accepts.includes('ENTER') ? { hint: t('demo-login', lina) } : {})}
      {...(isElsewhere ? { quiet: 'screen-quiet' } : isSent ? { quiet: 'screen-waits' } : {})}
      onSubmit={(form) => {
        const event = formEvent(form, hiddenFields(screen?.html ?? ''))
        if (!frame.accepts.includes(event.type)) return
        if (event.type === 'NEXT') moves.next()
        else moves.act(event)
        // A wrong password shows the page again; after a decision the story goes on behind the sheet.
        if (event.type !== 'ENTER') player.send({ type: 'CLOSE' })
      }}
    />
  )
}
