import { describe, expect, it } from 'vitest'
import type { FlowCard } from './kit/card.ts'
import { flowIndex } from './registry.ts'

type Row = Pick<FlowCard, 'place' | 'apps' | 'needs' | 'standing'> & { steps: number; sister?: string }

/** The flow table of the curriculum (section 2), and for whom each flow is (6.5). */
const table: Readonly<Record<string, Row>> = {
  'classic-oauth1': { place: 1, steps: 11, apps: ['server-side'], needs: ['api'], standing: 'history' },
  'auth-code-login': {
    place: 2,
    steps: 10,
    apps: ['server-side'],
    needs: ['login'],
    standing: 'good',
    sister: 'auth-code-api',
  },
  'auth-code-api': {
    place: 3,
    steps: 10,
    apps: ['server-side'],
    needs: ['api'],
    standing: 'good',
    sister: 'auth-code-login',
  },
  'pkce-login': {
    place: 4,
    steps: 11,
    apps: ['server-side', 'mobile', 'desktop', 'browser'],
    needs: ['login'],
    standing: 'recommended',
    sister: 'pkce-api',
  },
  'pkce-api': {
    place: 5,
    steps: 11,
    apps: ['server-side', 'mobile', 'desktop', 'browser'],
    needs: ['api'],
    standing: 'recommended',
    sister: 'pkce-login',
  },
  'implicit-form-post-login': {
    place: 6,
    steps: 8,
    apps: ['server-side'],
    needs: ['login'],
    standing: 'limited',
  },
  'spa-cookies': { place: 7, steps: 10, apps: ['browser'], needs: ['login'], standing: 'good' },
  'bff-cookies': { place: 8, steps: 12, apps: ['browser'], needs: ['login', 'api'], standing: 'recommended' },
  'client-credentials-api': {
    place: 9,
    steps: 6,
    apps: ['machine'],
    needs: ['api'],
    standing: 'recommended',
  },
  'device-api': {
    place: 10,
    steps: 12,
    apps: ['device'],
    needs: ['api'],
    standing: 'recommended',
    sister: 'device-login',
  },
  // An overlay of vendors (section 2): no number of its own.
  'device-login': {
    place: 10,
    steps: 12,
    apps: ['device'],
    needs: ['login'],
    standing: 'limited',
    sister: 'device-api',
  },
  'ropc-api': { place: 11, steps: 7, apps: ['desktop'], needs: ['api'], standing: 'history' },
  'refresh-token': {
    place: 12,
    steps: 5,
    apps: ['server-side', 'mobile', 'desktop', 'browser', 'device'],
    needs: ['api'],
    standing: 'recommended',
  },
}

describe('the cards', () => {
  it.each(flowIndex.map((card) => [card.id, card] as const))(
    '%s says what the curriculum says',
    (id, card) => {
      const { place, apps, needs, standing, length: steps } = card
      const sister = card.sister === undefined ? {} : { sister: card.sister }
      expect({ place, steps, apps, needs, standing, ...sister }).toEqual(table[id])
    },
  )

  it.each(flowIndex.map((card) => [card.id, card] as const))('%s says it in one breath', (_, card) => {
    const sentences = [card.line, ...('warning' in card ? [card.warning] : [])]
    for (const sentence of sentences) {
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20)
      expect(sentence).toMatch(/\.$/)
    }
    if ('instead' in card) expect(table[card.instead]?.standing).toBe('recommended')
  })

  it('stand in the order of the curriculum', () => {
    const places = flowIndex.filter(({ id }) => id !== 'device-login').map(({ place }) => place)
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
  })
})
