import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { keepOffline } from '#pages/offline/keep-offline.ts'
import { EditionOffer } from './EditionOffer.tsx'

/**
 * Keeps the site on the device, and offers a newer edition when one has come: beside the page, so that it is there
 * whatever the page is, and no page carries it.
 */
export function goOffline(): void {
  const place = document.createElement('div')
  document.body.append(place)
  createRoot(place).render(createElement(EditionOffer))
  keepOffline()
}
