import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowIndex } from '#flows/registry.ts'
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

  it('offers something recommended, or a reason why not, for every kind of app that a flow is for', () => {
    for (const app of new Set(flowIndex.flatMap(({ apps }) => apps)))
      expect(flowIndex.some((flow) => fits(flow, { app }))).toBe(true)
  })
})
