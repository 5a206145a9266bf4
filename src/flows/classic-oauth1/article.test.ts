import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { StepWords } from '#flows/kit/types.ts'
import { content } from './content.en.ts'

const folder = new URL('../../../../shared/seeds/', import.meta.url)
const seeds = existsSync(folder)
  ? readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8').replaceAll("'", '’'))
  : []
const steps: [string, StepWords][] = Object.entries(content.steps)

describe('the article', () => {
  it.skipIf(seeds.length === 0).each(steps)('sentence %s is the one of the seeds', (_n, { article }) => {
    const sentence = article?.sentence ?? 'none'
    expect(seeds.filter((seed) => seed.includes(sentence)).length).toBeGreaterThanOrEqual(3)
  })

  it('has a sentence, a badge and an honest word for each of the eleven steps', () => {
    expect(steps.map(([, { article }]) => article?.badge)).toEqual([
      ...['wrong', 'right', 'wrong', 'wrong', 'vague', 'vague'],
      ...['wrong', 'wrong', 'wrong', 'vague', 'right'],
    ])
    for (const [, { article }] of steps) expect(article?.honest).toMatch(/\.$/)
  })
})
