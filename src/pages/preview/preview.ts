import { pairs } from '#pages/compare/pairs.ts'
import { flows } from '#pages/reading/flows.ts'
import { say } from '#pages/reading/say.ts'
import { drawnCard, wordsCard } from './cards.ts'
import type { Pen } from './pen.ts'
import { everybody, lanes } from './strips.ts'

/**
 * The picture of a page that other sites show beside a link to it, as SVG of 1200 x 630 px.
 * @param page its address without the base, and what it says of itself
 */
export function preview(page: { path: string; title: string; description: string }, pen: Pen): string {
  const { path } = page
  const title = page.title.replace(/ – Tokenwalk$/, '')
  const [, id, n] = /^\/flow\/([^/]+)(?:\/step\/(\d+))?$/.exec(path) ?? []
  const flow = flows.get(id ?? '')
  if (flow) {
    const { name, variant, steps } = flow.content
    const step = Number(n ?? 0)
    const corner = step === 0 ? '' : say('step-of', { n: step, total: flow.length })
    const words = steps[step]
      ? { title: steps[step].title, line: `${name}, ${variant}`, corner }
      : { title: name, line: variant, corner }
    // Of a whole flow: its first steps, walked.
    return drawnCard(pen, words, flow, step || 2)
  }
  const front = flows.get('pkce-login')
  if (path === '/' && front)
    return drawnCard(pen, { title: say('home-title'), line: say('home-line'), corner: '' }, front, 7)
  return path.startsWith('/compare/')
    ? wordsCard(pen, title, page.description, compared(pen), 1)
    : wordsCard(pen, title, page.description, everybody())
}

/** What turns a request of the one into a request of the other. */
function compared(pen: Pen): string {
  const [{ left, right }] = pairs
  return lanes(pen, [
    { name: left.name, fields: ['scope=photos.read'] },
    { name: right.name, fields: ['scope=openid profile email', '+ nonce'] },
  ])
}
