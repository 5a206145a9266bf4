import { useSyncExternalStore } from 'react'
import type { ClassRoom } from './class-room.ts'

/** The other windows of the class, by kind. */
export function usePeers({ peers, subscribe }: ClassRoom): ReturnType<ClassRoom['peers']> {
  return useSyncExternalStore(subscribe, peers, peers)
}
