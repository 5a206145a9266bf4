import { expect, it } from 'vitest'
import { profiles } from '#servers/authorization/profiles.ts'
import { isSwitch } from './switches.ts'

it.each(Object.entries(profiles))('profile %s is made of switches that there are', (_name, switches) => {
  expect(Object.entries(switches).filter(([id, to]) => !isSwitch(id, to))).toEqual([])
})
