import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { flowIndex, loadFlow } from '#flows/registry.ts'
import { flowScene } from '#pages/present/FlowScene.tsx'
import { noVote } from '#pages/present/view.ts'

const size = { width: 1280, height: 720, motion: false } as const

describe('the screen that asks', () => {
  it.each(flowIndex.map(({ id }) => id))(
    'does not call a step of %s by its name before the answer',
    async (id) => {
      const flow = await loadFlow(id)
      if (!flow) throw new Error(id)
      const { course, first, draw, titles } = flowScene(flow, 'tgq00-abcdef')
      for (const [index, title] of titles.entries()) {
        const { run, at, step } = course.before(first.run, index + 1)
        const asked = (revealed: boolean) => {
          const view = { ...first.view, step, votes: { [step]: { ...noVote, revealed } } }
          return text(renderToStaticMarkup(draw({ shared: { run, at, view }, ...size })))
        }
        expect(asked(false)).not.toContain(title)
        expect(asked(false)).toContain(`${step} of ${titles.length} · Question`)
        expect(asked(true)).toContain(`${step} of ${titles.length} · ${title}`)
      }
    },
  )
})

describe('who has had no part so far', () => {
  it('stands back, from the first question on, and comes forward once', async () => {
    const flow = await loadFlow('pkce-login')
    if (!flow) throw new Error('pkce-login')
    const { course, first, draw } = flowScene(flow, 'tgq00-abcdef')
    const back = Array.from({ length: flow.length }, (_, index) => index + 1).flatMap((n) =>
      (['question', 'answer'] as const).map((phase) => {
        const { run, at, step } =
          phase === 'question' ? course.before(first.run, n) : course.after(first.run, n)
        const html = renderToStaticMarkup(
          draw({ shared: { run, at, view: { ...first.view, step, phase } }, ...size }),
        )
        return [...html.matchAll(/<li[^>]*data-dim/g)].length
      }),
    )
    expect(back[0]).toBe(flow.participants.length)
    expect(back).toEqual([...back].sort((a, b) => b - a))
    expect(back.at(-1)).toBe(0)
  })
})

/** What is written between the tags. */
function text(html: string): string {
  return html
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
}
