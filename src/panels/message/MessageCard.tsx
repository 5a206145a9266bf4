import { Fold } from '#panels/Fold.tsx'
import { say } from '#panels/say.ts'
import type { MessageView } from '#trace/views.ts'
import { channelWords } from './channel-words.ts'
import { legsOf } from './legs.ts'
import { MessageHead } from './MessageHead.tsx'
import { MessageLeg } from './MessageLeg.tsx'
import type { Depth, Sending } from './types.ts'

interface Props {
  view: MessageView
  /** The message that the step is about; others stand folded. */
  main: boolean
  depth: Exclude<Depth, 'story'>
  breakMode: boolean
  sending: Sending
}

/** One exchange as far as it has happened. */
export function MessageCard({ view, main, ...rest }: Props) {
  const body = <MessageBody view={view} {...rest} />
  if (main) {
    return (
      <article>
        <MessageHead view={view} />
        {body}
      </article>
    )
  }
  return (
    <Fold summary={<MessageHead view={view} folded />} className="border-rule border-y">
      <div className="pb-3">{body}</div>
    </Fold>
  )
}

function MessageBody({ view, depth, breakMode, sending }: Omit<Props, 'main'>) {
  const legs = legsOf(view)
  const shared = { view, depth, breakMode, sending }
  return (
    <>
      <p className="mt-1 text-[13px]/[1.4] text-soft">
        {say(channelWords(view))} {!view.mirror.ok && say('not-mirrored', { why: view.mirror.why })}
      </p>
      {legs.map(({ leg, open }) =>
        open ? (
          <div key={leg} className="mt-3 first-of-type:mt-1">
            {legs.length > 1 && <h3 className="font-semibold text-[13px]">{say(`leg-${leg}`)}</h3>}
            <MessageLeg leg={leg} {...shared} />
          </div>
        ) : (
          <Fold key={leg} summary={say('leg-request-of')} className="mt-2 border-rule border-y">
            <MessageLeg leg={leg} {...shared} />
          </Fold>
        ),
      )}
    </>
  )
}
