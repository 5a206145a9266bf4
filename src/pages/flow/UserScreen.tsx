import { t } from '#i18n/t.ts'
import { hiddenFields } from '#network/page-form.ts'
import { ScreenPanel } from '#panels/ScreenPanel.tsx'
import { lina } from '#world/cast.ts'
import { formEvent } from './form-event.ts'
import type { Room } from './room.ts'
import { screensAt } from './screens-at.ts'

/** What the user sees at the cursor; what is submitted there takes the place of Next. */
export function UserScreen({ room }: { room: Room }) {
  const { frame, moves, player } = room
  const screens = screensAt(room)
  const hint = frame.accepts.includes('ENTER') ? hintFor(screens.map(({ screen }) => screen.html)) : {}
  return (
    <ScreenPanel
      screens={screens}
      {...hint}
      onSubmit={(form) => {
        const event = formEvent(
          form,
          screens.flatMap(({ screen }) => hiddenFields(screen.html)),
        )
        if (!frame.accepts.includes(event.type)) return
        // A page that only stands there still shows its button: pressed now, it would do something else.
        if (event.type === 'NEXT' && screens.every(({ quiet }) => quiet)) return
        if (event.type === 'NEXT') moves.next()
        else moves.act(event)
        // A wrong password shows the page again; after a decision the story goes on behind the sheet.
        if (event.type !== 'ENTER') player.send({ type: 'CLOSE' })
      }}
    />
  )
}

/** What can be typed into the page that is open. */
function hintFor(pages: readonly string[]): { hint: string } {
  const asksForCode = pages.some((html) => html.includes('name="user_code"'))
  return { hint: asksForCode ? t('demo-code') : t('demo-login', lina) }
}
