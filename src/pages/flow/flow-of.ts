import { use } from 'react'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { loadFlow } from '#flows/registry.ts'
import { type Later, later } from '#ui/later.ts'

type Found = { flow: FlowDefinition | undefined }

const flows = new Map<string, Later<Found>>()

function flowOf(id: string): Later<Found> {
  const known = flows.get(id) ?? later(async () => ({ flow: await loadFlow(id) }))
  flows.set(id, known)
  return known
}

/** Starts to load a flow. */
export function warmFlow(id: string): Promise<unknown> {
  return flowOf(id).load()
}

const promises = new Map<string, Promise<Found>>()

/** A flow, undefined where there is none of that name; suspends only where it was not loaded before. */
export function useFlow(id: string): FlowDefinition | undefined {
  const { load, now } = flowOf(id)
  // Who waited for it once asks the same promise again: React wants the same calls of a render that it goes on with.
  const asked = promises.get(id)
  const here = asked ? undefined : now()
  if (here) return here.flow
  const promise = asked ?? load()
  promises.set(id, promise)
  return use(promise).flow
}
