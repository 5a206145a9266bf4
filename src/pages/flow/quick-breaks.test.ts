import { describe, expect, it } from 'vitest'
import pkceLogin from '#flows/pkce-login/index.ts'
import { newRun } from '#world/run-ops.ts'
import { send } from './change.ts'
import { rememberingPlay } from './remembering-play.ts'
import { goTo } from './walk.ts'

const play = rememberingPlay(pkceLogin)
const whole = goTo(play, { run: newRun('pkce-login', 1_795_000_000, 'a seed'), at: 0 }, pkceLogin.length)

/** The event that sent (or answered) a message in the untouched flow. */
function eventOf(message: string, leg: 'request' | 'response'): number {
  const { entries } = play(whole.run)
  const sent = entries.find((entry) => entry.kind === 'request' && entry.message === message)
  const answered = entries.find(
    (entry) => entry.kind === 'response' && sent?.kind === 'request' && entry.x === sent.x,
  )
  return ((leg === 'request' ? sent : answered)?.at ?? 0) - 1
}

describe('a quick break, pressed on the page', () => {
  it.each(pkceLogin.quickBreaks.map((one) => [one.id, one] as const))(
    '%s makes its check fail first',
    (_, one) => {
      const event = eventOf(one.message, one.leg)
      const broken = send(play, whole, { ...one, event, world: one.event })
      const failed = play(broken.run)
        .entries.filter((entry) => entry.at > event)
        .flatMap((entry) =>
          entry.kind === 'checks' ? entry.results.map((result) => ({ ...result, at: entry.at })) : [],
        )
        .find(({ verdict }) => verdict === 'fail')
      expect(failed?.id).toBe(one.check)
      expect(broken.at).toBe(failed?.at)
    },
  )
})
