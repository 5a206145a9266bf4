import { describe, expect, it } from 'vitest'
import { drawerRoom } from './drawer-room.ts'

describe('the notes in the room’s own window', () => {
  it('stand beside the screen, or below it where the window is narrow, and leave it most of the room', () => {
    expect(drawerRoom(1280, 720)).toEqual({ side: 358, foot: 0 })
    expect(drawerRoom(2560, 1440).side).toBe(440)
    expect(drawerRoom(800, 600)).toEqual({ side: 0, foot: 270 })
  })
})
