import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { StepContent } from './kit/types.ts'
import { flowIndex, loadFlow } from './registry.ts'

const file = new URL('../../../shared/content/curriculum.json', import.meta.url)
const curriculum: { id: string; steps: CurriculumStep[] }[] = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8')).flows
  : []

interface CurriculumStep {
  title: string
  caption: string
  fixes: string[]
  reuse?: string
}

const flows = await Promise.all(
  flowIndex.map(async (card) => [card.id, card, await loadFlow(card.id)] as const),
)

const words = (text: string) => text.split(/\s+/).filter(Boolean).length
const typographic = (text: string) => text.replace(/"([^"]*)"/g, '“$1”').replaceAll("'", '’')
const ids = flowIndex.map(({ id }) => id)

describe.each(flows)('the words of %s (curriculum section 1)', (id, card, flow) => {
  if (flow === undefined) throw new Error(`no flow ${id}`)
  const { content, machine } = flow
  const steps: [string, StepContent][] = Object.entries(content.steps)

  it('has all steps, each with its title', () => {
    expect(steps.map(([n]) => Number(n))).toEqual(card.titles.map((_, n) => n + 1))
    expect(steps.map(([, { title }]) => title)).toEqual(card.titles)
  })

  it.each(steps)('step %s: one caption of at most 20 words', (_, { caption }) => {
    expect(words(caption)).toBeLessThanOrEqual(20)
    expect(caption.match(/[.!?](?=[ ”]|$)/g)).toHaveLength(1)
  })

  it.each(steps)('step %s: three different choices, one correct, each with feedback', (_, { predict }) => {
    expect(new Set(predict.choices.map(({ text }) => text)).size).toBe(3)
    expect(predict.choices.filter(({ correct }) => correct)).toHaveLength(1)
    for (const { feedback } of predict.choices) expect(feedback).toMatch(/[.!]$/)
  })

  it.each(steps)('step %s: reasons, readers and a thing to notice are whole sentences', (_, step) => {
    for (const text of [step.why, step.seenBy, step.notice]) expect(text).toMatch(/[.?”]$/)
    for (const fix of step.fixes) expect(fix).toMatch(/^M\d\d$/)
  })

  it('does not give the answer away by its length', () => {
    const longest = steps.filter(([, { predict }]) => {
      const [first, second] = predict.choices.toSorted((a, b) => b.text.length - a.text.length)
      return first?.correct === true && first.text.length > (second?.text.length ?? 0)
    })
    expect(longest.length / steps.length).toBeLessThan(0.45)
  })

  it('tells of every act of the machine, and of every state in which a walk ends', () => {
    const states = Object.entries(machine.states)
    const acts = states.flatMap(([, { invoke }]) =>
      invoke
        .filter(({ src }) => ['act', 'enter'].includes(String(src)))
        .map(({ input }) => (input as { does: string }).does),
    )
    for (const act of acts) expect(content.acts[act], act).toBeTruthy()
    // A wait is told by its own word.
    const told = new Set([...acts, 'waits'])
    expect(Object.keys(content.acts).filter((act) => !told.has(act))).toEqual([])
    const ends = states.filter(([, { meta }]) => meta?.refused || meta?.done).map(([name]) => name)
    for (const end of ends) expect(content.endings[end], end).toBeTruthy()
    // Where the story leaves the plain way without ending, it may have words too; nothing else does.
    const rest = states.filter(([, { tags }]) => !tags.includes('wire')).map(([name]) => name)
    expect(Object.keys(content.endings).filter((state) => !rest.includes(state))).toEqual([])
  })

  it('names what is done again, wherever it can be', () => {
    const states = Object.entries(machine.states)
    const repeatable = states.filter(([, { on }]) => 'AGAIN' in on).map(([name]) => name)
    expect(Object.keys(content.again ?? {}).sort()).toEqual(repeatable.sort())
  })

  it('uses typographic quotes and apostrophes', () => {
    expect(texts(content).filter((text) => /["']/.test(text))).toEqual([])
  })

  it('sends nobody to a flow that does not exist', () => {
    const reviews = steps.flatMap(([, { predict }]) => predict.review ?? [])
    for (const review of reviews) expect(review).toMatch(/^[a-z0-9-]+\/\d+$/)
    if (curriculum.length === ids.length) {
      expect(reviews.filter((review) => !ids.includes(review.split('/')[0] ?? ''))).toEqual([])
    }
  })

  const theirs = curriculum.find((one) => one.id === id)?.steps ?? []

  // The login of the device flow is an overlay there: it has no steps of its own.
  it.skipIf(theirs.length === 0)('keeps titles, captions and repairs of the curriculum', () => {
    expect(
      steps.map(([, { title, caption, fixes, predict }]) => [title, caption, fixes, predict.review]),
    ).toEqual(
      theirs.map(({ title, caption, fixes, reuse }) => [
        typographic(title),
        typographic(caption),
        fixes,
        reuse,
      ]),
    )
  })
})

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}
