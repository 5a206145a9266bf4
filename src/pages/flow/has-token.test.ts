import { expect, it } from 'vitest'
import { wholeWalk } from '#flows/kit/exploring.ts'
import { flowIndex, loadFlow } from '#flows/registry.ts'
import { arrowsAt } from '#trace/arrows.ts'
import { idTokenAt } from '#trace/id-token.ts'
import { hasToken } from './Chips.tsx'

it('offers the token of every story as soon as there is one, and not before', async () => {
  for (const { id } of flowIndex) {
    const flow = await loadFlow(id)
    if (!flow) throw new Error(id)
    const walk = wholeWalk(flow)
    for (const { at } of walk.frames)
      expect(hasToken({ arrows: arrowsAt(flow, walk, at) }), `${id} at ${at}`).toBe(
        idTokenAt(walk, at) !== undefined,
      )
  }
})
