import { later, useLater } from '#ui/later.ts'
import { somethingWaits } from './waiting.ts'

const offer = later(async () => (await import('./Offer.tsx')).Offer)

/** The offer to review, for who has answered something on this device before: a newcomer's page does not carry it. */
export function ReviewOffer() {
  const Offer = useLater(offer, hasDeck())
  return Offer ? <Offer /> : null
}

function hasDeck(): boolean {
  try {
    return localStorage.getItem('tokenwalk.review') !== null || somethingWaits()
  } catch {
    return false
  }
}
