import { navigate } from '#network/user-agent.ts'
import { sure } from '#protocol/assert.ts'
import { inBrowser } from './browsing.ts'
import type { Cast } from './definition.ts'
import { answerOf, takeIn } from './serve.ts'
import { acceptedBy, settle } from './settle.ts'
import type { Stage } from './stage.ts'
import { firstSnapshot } from './transition.ts'
import { agentOf, type Pending } from './world.ts'

/** More than any story before a story needs. */
const mostPresses = 50

/**
 * Brings a fresh world to where a flow begins: a page is open, an earlier story has been told. Nothing of it is recorded,
 * and the defences that a run switches off or on are as usual until it is over: without it there is no flow.
 */
export function setTheScene({ opens, agents, before }: Cast, stage: Stage): void {
  const { switches } = stage.world
  stage.world.switches = {}
  if (opens !== undefined) openPage(stage, sure(agents[0], 'user agent'), opens)
  if (before !== undefined) {
    const { machine, wait } = before
    let snapshot = firstSnapshot(machine)
    for (let n = 0; n < mostPresses && acceptedBy(snapshot).includes('NEXT'); n++) {
      stage.world.now += 1
      snapshot = settle(machine, snapshot, { type: 'NEXT' }, stage)
    }
    stage.world.now += wait
  }
  stage.world.switches = switches
  stage.forget()
}

function openPage(stage: Stage, agent: string, url: string): void {
  const request = navigate(agentOf(stage.world, agent), url)
  const exchange: Pending = { x: 0, message: 'page', from: agent, agent, request }
  takeIn(stage, exchange)
  inBrowser(stage, agent, request, answerOf(stage, exchange))
}
