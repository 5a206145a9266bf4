import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { StepContent } from '#flows/kit/types.ts'
import { card } from './card.ts'
import { content } from './content.en.ts'
import { machine } from './machine.ts'

const steps: [string, StepContent][] = Object.entries(content.steps)
const curriculum = new URL('../../../../shared/content/curriculum.json', import.meta.url)

const words = (text: string) => text.split(/\s+/).filter(Boolean).length
const typographic = (text: string) => text.replace(/"([^"]*)"/g, '“$1”').replaceAll("'", '’')

describe('words of pkce-login (curriculum section 1)', () => {
  it('has all eleven steps, each with its title', () => {
    expect(steps.map(([n]) => Number(n))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
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
    for (const id of step.fixes) expect(id).toMatch(/^M\d\d$/)
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
      invoke.filter(({ src }) => src === 'act').map(({ input }) => (input as { does: string }).does),
    )
    const ends = states.filter(([, { meta }]) => meta?.refused || meta?.done).map(([name]) => name)
    expect(Object.keys(content.acts).sort()).toEqual(acts.sort())
    // Where the story leaves the plain way without ending, it may have words too; nothing else does.
    const sideways = ['passwordWrong', 'saidNo', 'codeRefused']
    expect(Object.keys(content.endings).sort()).toEqual([...ends, ...sideways].sort())
  })

  it('uses typographic quotes and apostrophes', () => {
    expect(texts(content).filter((text) => /["']/.test(text))).toEqual([])
  })

  it.skipIf(!existsSync(curriculum))('keeps titles, captions and repairs of the curriculum', () => {
    const { flows }: { flows: { id: string; steps: CurriculumStep[] }[] } = JSON.parse(
      readFileSync(curriculum, 'utf8'),
    )
    const theirs = flows.find(({ id }) => id === 'pkce-login')?.steps ?? []
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

interface CurriculumStep {
  title: string
  caption: string
  fixes: string[]
  reuse?: string
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}
