import type { Room } from './room.ts'
import { useKept } from './use-kept.ts'
import { useProgressKept } from './use-progress-kept.ts'

/** Shows nothing and keeps the walk: the address changes with each step, and only this hears of it. */
export function Keeper({ room }: { room: Room }) {
  const { definition, walk, frame, player } = room
  const { mode, depth, answers } = player
  useKept(definition.id, walk.at === 0 ? 0 : frame.step, { walk, mode, depth, answers })
  useProgressKept(room)
  return null
}
