import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowIndex } from '#flows/registry.ts'
import { refusalIndex } from '#pages/variants/refusals.ts'
import { choices, type Filter, filterFrom, fits, fitsUse, paramsOf } from './filter.ts'

const anyFilter: fc.Arbitrary<Filter> = fc.record(
  {
    app: fc.constantFrom(...choices.app),
    need: fc.constantFrom(...choices.need),
    status: fc.constantFrom(...choices.status),
  },
  { requiredKeys: [] },
)

describe('the filter in the address', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(filterFrom(new URLSearchParams(String(paramsOf(filter))))).toEqual(filter)
      }),
    )
  })

  it('has no place for what is no choice', () => {
    expect(filterFrom(new URLSearchParams('app=toaster&need=&status=constructor&x=1'))).toEqual({})
    expect(filterFrom(new URLSearchParams('app=mobile&need=%'))).toEqual({ app: 'mobile' })
  })
})

describe('fits', () => {
  it('takes every flow where nothing is asked', () => {
    for (const flow of flowIndex) expect(fits(flow, {})).toBe(true)
  })

  it('asks for all that is asked', () => {
    const flow = { apps: ['mobile', 'desktop'], needs: ['login'], standing: 'good' } as const
    expect(fits(flow, { app: 'desktop', need: 'login', status: 'good' })).toBe(true)
    expect(fits(flow, { app: 'browser' })).toBe(false)
    expect(fits(flow, { need: 'api' })).toBe(false)
    expect(fits(flow, { status: 'recommended' })).toBe(false)
    expect(fitsUse(flow, { status: 'recommended' })).toBe(true)
  })

  it('offers a flow to use, or a reason why there is none, for every kind of app and every need', () => {
    // What a mobile app needs, a flow has; that machines do not log in, a page says; a TV's login has a warning.
    const answers = choices.app.flatMap((app) =>
      choices.need.map((need) => {
        const fitting = flowIndex.filter((flow) => fits(flow, { app, need }))
        const toUse = fitting.some(({ standing }) => standing === 'recommended' || standing === 'good')
        const why = [
          ...refusalIndex.filter((one) => fitsUse(one, { app, need })),
          ...fitting.filter((flow) => 'warning' in flow && 'instead' in flow),
        ]
        return [`${app} ${need}`, toUse ? 'flow' : why.length > 0 ? 'reason' : 'nothing']
      }),
    )
    expect(answers.filter(([, answer]) => answer !== 'flow')).toEqual([
      ['machine login', 'reason'],
      ['device login', 'reason'],
    ])
  })
})
