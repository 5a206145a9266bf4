import { t } from '#i18n/t.ts'
import { MessagePanel } from '#panels/MessagePanel.tsx'
import type { Change } from './change.ts'
import type { Room } from './room.ts'

/** The step's message, and the ways to change it. */
export function Message({ room }: { room: Room }) {
  const { view, definition, player, moves, wire, ledger } = room
  const quickBreaks = definition.quickBreaks.filter(
    ({ steps: [first, last] = [1, definition.length] }) => first <= view.step && view.step <= last,
  )
  const main = view.messages.findLast(({ minor }) => !minor)
  const carried = wire === 'real' && main?.mirror.ok === true && main.response !== undefined
  const sentBy = (message: string, leg: 'request' | 'response') => {
    const exchange = view.messages.findLast((one) => one.message === message)
    return leg === 'response' ? exchange?.answeredBy : exchange?.sentBy
  }
  const sent = (change: Change) => {
    moves.send(change)
    // What came of it stands behind the sheet.
    player.send({ type: 'CLOSE' })
  }
  return (
    <MessagePanel
      view={view}
      definition={definition}
      rows={ledger.rows}
      depth={player.depth}
      onDepth={(depth) => player.send({ type: 'DEPTH', depth })}
      {...(carried ? { mirrorBadge: t('wire-carried') } : {})}
      breakMode={player.mode === 'break'}
      drawer={definition.drawer}
      quickBreaks={quickBreaks}
      onSend={(edits, message, leg, times) => {
        const event = sentBy(message, leg)
        if (event !== undefined) sent({ event, message, edits, times })
      }}
      onQuickBreak={({ message, leg, edits, times, event: world }) => {
        const event = sentBy(message, leg)
        if (event !== undefined) sent({ event, message, edits, times, world })
      }}
    />
  )
}
