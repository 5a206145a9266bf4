/** What the notes take of a window, in px: a strip at its side, or at its foot where it is narrow. */
export interface DrawerRoom {
  side: number
  foot: number
}

/** A narrower window has no column for the notes beside what the room sees. */
const leastBeside = 900

/** The room's screen gets the rest, and is laid out anew in it: the notes lie over nothing. */
export function drawerRoom(width: number, height: number): DrawerRoom {
  return width < leastBeside
    ? { side: 0, foot: Math.round(height * 0.45) }
    : { side: Math.min(440, Math.round(width * 0.28)), foot: 0 }
}
