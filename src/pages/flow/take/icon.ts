import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { ParticipantIcon } from '#ui/ParticipantIcon.tsx'
import type { Drawn } from './picture-svg.ts'

/** A participant's mark as the text of an SVG. */
export function iconText({ role, mark }: Drawn, px: number): string {
  const box = document.createElement('div')
  const root = createRoot(box)
  flushSync(() => root.render(createElement(ParticipantIcon, { role, mark, size: px })))
  const text = box.innerHTML
  root.unmount()
  return text
}
