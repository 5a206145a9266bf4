import { randomFillSync } from 'node:crypto'

const size = 32
/** Drawn from the operating system for many values at once: one call for each costs more than all else about them. */
const pool = Buffer.alloc(128 * size)
let used = pool.length

/** 256 unguessable bits as base64url, whatever they are for. */
export function random(): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += size
  const value = pool.toString('base64url', used - size, used)
  pool.fill(0, used - size, used) // A value that was given out stays nowhere.
  return value
}
