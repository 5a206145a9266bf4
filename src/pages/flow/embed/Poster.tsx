import { useEffect, useRef } from 'react'
import type { Room } from '#pages/flow/room.ts'
import { refuses } from '#protocol/check.ts'
import { revealed } from '#trace/revealed.ts'
import { messagesOf, type Standing } from './messages.ts'

/**
 * Shows nothing and tells the page around this frame how the walk goes on. It hears nothing from there: a course page
 * could else move a learner's walk, and any page may frame this one.
 */
export function Poster({ room }: { room: Room }) {
  const told = useRef<Standing>(undefined)
  useEffect(() => {
    const now = standingOf(room)
    const messages = messagesOf(told.current, now)
    told.current = now
    // To whichever page it is: there is no secret in it.
    if (parent !== window) for (const message of messages) parent.postMessage(message, '*')
  })
  return null
}

function standingOf({ definition, walk, frame, step, words, trace, player }: Room): Standing {
  const answers = Object.entries(player.answers).map(([nth, choice]) => [
    nth,
    definition.content.steps[Number(nth)]?.predict.choices[choice]?.correct ?? false,
  ])
  const checks = revealed(trace, walk.at).flatMap((entry) => (entry.kind === 'checks' ? entry.results : []))
  return {
    flow: definition.id,
    step,
    total: definition.length,
    title: words.title,
    at: walk.at,
    answers: Object.fromEntries(answers),
    refused: frame.refused ?? false,
    refusedBy: frame.refused ? checks.findLast(refuses)?.id : undefined,
    done: frame.done ?? false,
  }
}
