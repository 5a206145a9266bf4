import { ChecksPanel } from '#panels/ChecksPanel.tsx'
import { LedgerPanel } from '#panels/LedgerPanel.tsx'
import { TokenPanel } from '#panels/TokenPanel.tsx'
import { idTokenAt } from '#trace/id-token.ts'
import { endingAt } from './ending.ts'
import { Message } from './Message.tsx'
import type { Section } from './player.ts'
import type { Room } from './room.ts'
import { UserScreen } from './UserScreen.tsx'

/** One part of what is known about the step, wherever the layout wants it. */
export function Panel({ section, room }: { section: Exclude<Section, 'steps'>; room: Room }) {
  const { definition, view, ledger, frame, trace, walk } = room
  const { participants } = definition
  switch (section) {
    case 'message':
      return <Message room={room} />
    case 'checks': {
      const ending = frame.refused ? endingAt(definition, trace, walk.at) : undefined
      return (
        <ChecksPanel view={view} participants={participants} {...(ending === undefined ? {} : { ending })} />
      )
    }
    case 'token': {
      const token = idTokenAt(trace, walk.at)
      return <TokenPanel jwt={token?.jwt} decoded={token?.decoded} verification={token?.checks} />
    }
    case 'screen':
      return <UserScreen room={room} />
    case 'ledger':
      return <LedgerPanel ledger={ledger} participants={participants} now={frame.time} />
  }
}
