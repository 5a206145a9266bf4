import { goToPart } from '#pages/address/go-to-part.ts'
import { goToStep } from '#pages/flow/go-to-step.ts'
import type { Entry } from './entry.ts'

/**
 * Whether a result is on the page that is open, and was gone to there: a step of the flow being walked, or a word of the
 * glossary. Everything else is another page.
 * @param here the address of the page, without the base and the hash
 */
export function goneThere({ href, place }: Entry, here: string): boolean {
  if (place && goToStep(place.flow, place.step)) return true
  const [path, hash] = href.split('#')
  if (path !== here || hash === undefined) return false
  goToPart(`#${hash}`)
  return true
}
