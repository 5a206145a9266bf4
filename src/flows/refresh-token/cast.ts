import type { Cast } from '#world/definition.ts'
import { photoCast } from '#world/photo-cast.ts'
import { before } from './before.ts'

/** PaperKite and two servers, an hour after Lina allowed it. Her page is still open, and she does nothing. */
export const cast: Cast = {
  ...photoCast,
  before: { machine: before, wait: 3600 },
}
