import { expect, it } from 'vitest'
import { isSwitch } from './switches.ts'
import { worked } from './testing/attack.ts'
import { frontAttacks } from './testing/attacks-front.ts'
import { peopleAttacks } from './testing/attacks-people.ts'
import { signedAttacks } from './testing/attacks-signed.ts'
import { tokensAttacks } from './testing/attacks-tokens.ts'

const attacks = [...frontAttacks, ...tokensAttacks, ...peopleAttacks, ...signedAttacks]

// Each is acted out twice: with the defence, and with the switch that takes it away.
it.each(attacks)('%s is stopped by %s, and works where %s is %s', (_what, stop, id, weak, act) => {
  expect(isSwitch(id, weak)).toBe(true)
  expect(act({})).toBe(stop)
  expect(act({ [id]: weak })).toBe(worked)
})

it('each attack of the list is there but the one by postMessage: no answer goes by web_message here', () => {
  const there = new Set(attacks.map(([what]) => Number.parseInt(what, 10)))
  expect([...there].sort((a, b) => a - b)).toEqual(Array.from({ length: 32 }, (_, at) => at + 1))
})
