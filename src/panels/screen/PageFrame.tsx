import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Pair } from '#protocol/pairs.ts'
import { actionOf, pairsOf } from './form-of.ts'

interface Props {
  html: string
  title: string
  /** Nothing happens on it now. */
  dim: boolean
  onSubmit: (form: readonly Pair[], path: string) => void
}

/**
 * The page as it can be looked at. Its script would not run here; as a block of data it is not even tried, which the
 * console would tell. Our pages link to nothing outside; one that a learner has edited may, and no rule of the CSP stops
 * a preconnect.
 */
function inert(html: string): string {
  return html.replace(/<(\/?)link\b/gi, '<$1x-link').replace(/<script\b/gi, '<script type="text/plain"')
}

/** Enough for a short page, so that the first load moves nothing. */
const FIRST_HEIGHT = 220

/**
 * A page as the server answered it, in a frame in which no script runs. Its forms and links lead nowhere: what is
 * submitted, or which link is followed, is handed to the page around it, which sends it through the modelled browser.
 */
export function PageFrame({ html, title, dim, onSubmit }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState(FIRST_HEIGHT)
  const submitted = useEffectEvent(onSubmit)

  useEffect(() => {
    const element = frame.current
    if (element === null) return
    let stop = () => {}
    const open = () => {
      stop()
      const page = element.contentDocument
      if (page === null) return
      const measure = () => {
        if (page.body)
          setHeight(Math.max(120, Math.ceil(page.documentElement.getBoundingClientRect().height)))
      }
      // In the next frame: a height set while sizes are told would change a size again.
      const sizes = new ResizeObserver(() => requestAnimationFrame(measure))
      sizes.observe(page.documentElement)
      page.addEventListener('submit', submit, true)
      page.addEventListener('click', follow, true)
      // With the frame, which lays the page out anyway.
      requestAnimationFrame(measure)
      stop = () => {
        sizes.disconnect()
        page.removeEventListener('submit', submit, true)
        page.removeEventListener('click', follow, true)
      }
    }
    const submit = (event: SubmitEvent) => {
      event.preventDefault()
      const form = event.target
      if (!isForm(form)) return
      submitted(pairsOf(new FormData(form, event.submitter)), actionOf(form, event.submitter))
    }
    // A link is a form with nothing in it: both are a tap that leads to an address.
    const follow = (event: MouseEvent) => {
      const link = linkOf(event.target)
      if (link === null) return
      event.preventDefault()
      const href = link.getAttribute('href') ?? ''
      // A page of the story links within its own house; what a learner wrote into one (`javascript:`) leads nowhere.
      if (/^\/(?!\/)/.test(href)) submitted([], href)
    }
    element.addEventListener('load', open)
    if (element.contentDocument?.readyState === 'complete') open()
    return () => {
      element.removeEventListener('load', open)
      stop()
    }
  }, [])

  return (
    <iframe
      ref={frame}
      title={title}
      srcDoc={inert(html)}
      sandbox="allow-same-origin allow-forms"
      className={`block w-full bg-white [color-scheme:light] ${dim ? 'opacity-50' : ''}`}
      style={{ height }}
    />
  )
}

/** The frame has its own HTMLFormElement, so `instanceof` would not know its forms. */
function isForm(target: EventTarget | null): target is HTMLFormElement {
  return target !== null && 'elements' in target
}

function linkOf(target: EventTarget | null): Element | null {
  return target !== null && 'closest' in target ? (target as Element).closest('a[href], area[href]') : null
}
