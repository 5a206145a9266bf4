import type { FlowDefinition } from '#flows/kit/types.ts'
import { arrowsAt } from '#trace/arrows.ts'
import { thisRound } from '#trace/round.ts'
import type { ArrowView, MessageView, StepView } from '#trace/views.ts'
import type { Entry, Trace } from '#world/records.ts'

/** The message that a step is about, and the participants whom its arrow touches, in its direction. */
interface Told {
  message: MessageView
  leg: 'request' | 'response'
  path: readonly string[]
}

/**
 * The message that the newest arrow of the step names: who sent it and who got it are that arrow's ends. Undefined where
 * nothing was sent, and where the step is about what was made with the help of a side exchange.
 */
export function toldMessage(
  flow: Pick<FlowDefinition, 'drawable'>,
  trace: Trace,
  at: number,
  { step, messages, acts }: Pick<StepView, 'step' | 'messages' | 'acts'>,
): Told | undefined {
  const arrows = arrowsAt(flow, trace, at)
  const named = thisRound(trace, at)
    .filter((entry) => entry.step === step)
    .flatMap((entry) => toldBy(entry, flow, arrows, messages) ?? [])
  const main = named.findLast(({ arrow }) => !arrow.minor)
  if (main) return pageAfter(main, messages) ?? main
  if (acts.some(({ made }) => made.length > 0)) return undefined
  const aside = named.at(-1)
  if (aside) return aside
  // A message that came in an earlier step and is only judged in this one.
  const message = messages.at(-1)
  return message && { message, leg: 'request', path: [message.from, message.to] }
}

interface Named extends Told {
  arrow: ArrowView
}

/** What an entry says of a message, where an arrow stands for just that. */
function toldBy(
  entry: Entry,
  { drawable }: Pick<FlowDefinition, 'drawable'>,
  arrows: readonly ArrowView[],
  messages: readonly MessageView[],
): Named | undefined {
  if (entry.kind !== 'request' && entry.kind !== 'response') return undefined
  const arrow = arrows.find(({ key }) => key === (entry.state || `resent-${entry.x}`))
  const message = messages.find(({ x }) => x === entry.x)
  if (!arrow || !message) return undefined
  const meta = drawable.find(({ state }) => state === entry.state)
  const leg = meta?.leg === 'response' ? 'response' : 'request'
  // In the same act an app that hears no may tell the browser, and a browser goes where it was sent: no arrow says that.
  if (leg !== entry.kind || (meta && meta.message !== message.message)) return undefined
  const { from, via, to } = arrow
  return { message, leg, path: [from, ...(via ? [via] : []), to], arrow }
}

/** An arrow that names a page and not a status stands for the page to which the browser was sent, too. */
function pageAfter({ message, leg, path, arrow }: Named, messages: readonly MessageView[]): Told | undefined {
  if (leg === 'request' || /^\d{3}\b/.test(arrow.label)) return undefined
  const page = messages.find(
    ({ x, minor, agent, response }) => minor && x > message.x && agent === message.agent && response,
  )
  return page && { message: page, leg, path }
}
