import type { FlowDefinition } from '#flows/kit/types.ts'
import { say } from '#panels/say.ts'
import { nameOf } from '#panels/short.ts'
import { pathOf, statusLine, targetOf } from '#panels/wire/http-text.ts'
import type { MessageView, StepView } from '#trace/views.ts'
import { channelWords } from './channel-words.ts'
import { legsOf } from './legs.ts'

interface Props {
  view: StepView
  definition: Pick<FlowDefinition, 'participants' | 'content'>
}

/** The step in sentences: what happens, and who can see it. */
export function Story({ view, definition: { participants, content } }: Props) {
  const step = content.steps[view.step]
  return (
    <div className="grid gap-3 text-[15px]/[1.5]">
      <ul className="grid gap-2">
        {view.acts.map((act) => (
          <li key={act.does}>{content.acts[act.does] ?? act.does}</li>
        ))}
        {view.messages.map((message) => (
          <li key={message.x} className={message.minor ? 'text-soft' : ''}>
            {sentencesOf(message)}
          </li>
        ))}
      </ul>
      {step && (
        <dl className="grid gap-2 border-rule border-t pt-3">
          <Told term={say('story-seen')} text={step.seenBy} />
          <Told term={say('story-notice')} text={step.notice} />
        </dl>
      )}
    </div>
  )

  function sentencesOf(message: MessageView): string {
    const from = nameOf(participants, message.from)
    const to = nameOf(participants, message.to)
    const { url, method } = message.request
    const what = targetOf(url).isLink ? (url.split('?')[0] ?? url) : `${method} ${pathOf(url)}`
    const sentences = legsOf(message)
      .filter(({ open }) => open)
      .map(({ leg }) =>
        leg === 'request'
          ? say('story-request', { from, to, what })
          : say('story-response', { to, what: statusLine(message.response?.status ?? 0) }),
      )
    return [...sentences, say(channelWords(message))].join(' ')
  }
}

function Told({ term, text }: { term: string; text: string }) {
  return (
    <div className="grid gap-x-3 @sm:grid-cols-[6.75rem_1fr]">
      <dt className="text-[13px]/[1.7] text-soft">{term}</dt>
      <dd>{text}</dd>
    </div>
  )
}
