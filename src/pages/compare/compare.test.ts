import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { loadFlow } from '#flows/registry.ts'
import { rememberingPlay } from '#pages/flow/remembering-play.ts'
import { ids } from '#pages/review/ids.ts'
import { newRun } from '#world/run-ops.ts'
import { compareMachine } from './machine.ts'
import { type Pair, pairOf, pairs } from './pairs.ts'
import { rowView } from './row-view.ts'

async function opened({ left, right, rows }: Pair) {
  const [one, other] = await Promise.all([loadFlow(left.flow), loadFlow(right.flow)])
  if (!one || !other) throw new Error('no flow')
  const play = { left: rememberingPlay(one), right: rememberingPlay(other) }
  const runs = {
    left: newRun(left.flow, 1_790_000_000, 'comparing'),
    right: newRun(right.flow, 1_790_000_000, 'comparing'),
  }
  const actor = createActor(compareMachine, { input: { rows, play, runs } }).start()
  return { actor, flows: { left: one, right: other }, play }
}

type Opened = Awaited<ReturnType<typeof opened>>

const viewOf = ({ actor, flows }: Opened, pair: Pair) => rowView(pair, flows, actor.getSnapshot().context)

describe.each(pairs)('the pair $id', (pair) => {
  it('walks both lanes to their good ends, row by row', async () => {
    const all = await opened(pair)
    for (const { left, right } of pair.rows) {
      expect(left ?? right).toBeDefined()
      all.actor.send({ type: 'NEXT' })
    }
    const { context } = all.actor.getSnapshot()
    for (const side of ['left', 'right'] as const) {
      const frames = all.play[side](context[side].run).frames
      expect(frames.at(-1)).toMatchObject({ done: true })
      expect(frames.some(({ refused, ignored }) => refused ?? ignored)).toBe(false)
    }
    all.actor.send({ type: 'NEXT' })
    expect(all.actor.getSnapshot().context.row).toBe(pair.rows.length)
  })

  it('has a question for every row, and no message of a row without its lane', async () => {
    const all = await opened(pair)
    for (const row of pair.rows) {
      all.actor.send({ type: 'NEXT' })
      const view = viewOf(all, pair)
      expect(view.words.predict?.choices.filter(({ correct }) => correct)).toHaveLength(1)
      expect(view.question).toMatch(/^(compare\/([1-9]|10)|[a-z0-9-]+\/[1-9]\d?)$/)
      for (const id of view.words.predict?.asks ?? []) expect(ids).toContain(id)
      if (row.left === undefined) expect(view.compared.tag).toBe('only-right')
      if (row.right === undefined) expect(view.compared.tag).toBe('only-left')
    }
  })
})

it('plays a row ahead of its time, and nothing of it is seen before', async () => {
  const pair = pairs[0]
  const [plain, ahead] = await Promise.all([opened(pair), opened(pair)])
  for (const _ of pair.rows) {
    ahead.actor.send({ type: 'AHEAD' })
    expect(viewOf(ahead, pair)).toEqual(viewOf(plain, pair))
    for (const { actor } of [plain, ahead]) actor.send({ type: 'NEXT' })
  }
  ahead.actor.send({ type: 'AHEAD' })
  expect(viewOf(ahead, pair)).toEqual(viewOf(plain, pair))
  expect(ahead.actor.getSnapshot().context.left.run).toEqual(plain.actor.getSnapshot().context.left.run)
})

it('takes two values made at random for the same, and a TV’s first request for the partner of the browser’s', async () => {
  const pair = pairOf('device')
  const all = await opened(pair)
  all.actor.send({ type: 'ROW', row: 2 })
  const messages = viewOf(all, pair).compared.messages.map((two) => [two.left?.message, two.right?.message])
  expect(messages).toContainEqual(['device', 'authorize'])
  all.actor.send({ type: 'ROW', row: 10 })
  expect(viewOf(all, pair).compared.tag).toBe('same')
  const answer = (row: number) => {
    all.actor.send({ type: 'ROW', row })
    return viewOf(all, pair).compared.messages.flatMap(({ left }) => left?.response ?? [])
  }
  expect(answer(9).filter(({ mark }) => mark !== 'same')).toEqual([])
})

it('leaves the request token of OAuth 1.0a to its own row, though the app asks for it in the beat of the click', async () => {
  const pair = pairOf('classic')
  const all = await opened(pair)
  const seen = (row: number) => {
    all.actor.send({ type: 'ROW', row })
    const { compared, happens, question } = viewOf(all, pair)
    const sent = compared.messages.map(({ left, right }) => [left?.message, right?.message])
    return { sent, tag: compared.tag, question, steps: happens.left.map(({ step }) => step) }
  }
  const question = 'auth-code-login/1'
  expect(seen(0)).toMatchObject({ sent: [], steps: [], question })
  expect(seen(1)).toEqual({ sent: [['start', 'start']], tag: 'different', question, steps: [undefined] })
  const { messages } = viewOf(all, pair).compared
  expect(messages[0]?.left?.mark).not.toBe('only')
  expect(seen(2)).toMatchObject({ sent: [['request_token', undefined]], tag: 'only-left', steps: [1, 2] })
  expect(viewOf(all, pair).compared.messages[0]?.left?.request).toBeDefined()
  expect(seen(3)).toMatchObject({ steps: [3, 4] })
})

describe('the first pair', () => {
  const pair = pairOf(null)

  it('finds the tags that the curriculum has, out of the two traces', async () => {
    const all = await opened(pair)
    const tags = pair.rows.map(() => {
      all.actor.send({ type: 'NEXT' })
      return viewOf(all, pair).compared.tag
    })
    expect(tags.join(' ')).toBe(
      'different different same different same same same different different different',
    )
  })

  it('marks scope and nonce in the request, and nothing else', async () => {
    const all = await opened(pair)
    all.actor.send({ type: 'ROW', row: 2 })
    const { messages } = viewOf(all, pair).compared
    const request = messages.find(({ left }) => left?.message === 'authorize')
    const marked = (fields: readonly { name: string; mark: string }[] = []) =>
      fields.filter(({ mark }) => mark !== 'same').map(({ name, mark }) => `${name} ${mark}`)
    expect(marked(request?.left?.request)).toEqual(['scope changed'])
    expect(marked(request?.right?.request)).toEqual(['scope changed', 'nonce only'])
  })

  it('gives a permission to one and a name to the other', async () => {
    const all = await opened(pair)
    all.actor.send({ type: 'ROW', row: 8 })
    expect(viewOf(all, pair).gains.right.checked).toBe(false)
    all.actor.send({ type: 'ROW', row: 10 })
    const { left, right } = viewOf(all, pair).gains
    expect(left).toMatchObject({ learns: [], may: ['photos.read'], lives: 3600, used: true })
    expect(right.learns.map(([name]) => name)).toEqual(['iss', 'sub', 'auth_time', 'name'])
    expect(right).toMatchObject({ checked: true, may: ['openid', 'profile', 'email'], used: false })
  })

  it('moves only the cursor on the way back', async () => {
    const { actor } = await opened(pair)
    actor.send({ type: 'ROW', row: 7 })
    const { left } = actor.getSnapshot().context
    actor.send({ type: 'BACK' })
    expect(actor.getSnapshot().context).toMatchObject({ row: 6, left })
    actor.send({ type: 'START_OVER' })
    actor.send({ type: 'BACK' })
    expect(actor.getSnapshot().context.row).toBe(0)
  })
})
