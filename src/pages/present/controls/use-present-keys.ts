import { useEffect, useEffectEvent, useState } from 'react'
import { commandOf, digitOf, nameOf } from '#pages/present/keys.ts'
import { leftIsNext, letterKeys } from '#pages/present/settings.ts'
import type { Presenter } from '#pages/present/use-presenter.ts'
import { eventOf } from './command.ts'
import { toggleFullScreen } from './full-screen.ts'

// A field keeps its keys, and so does a dialog, which closes itself.
const fields =
  'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], dialog, [popover]'
const pressable = 'button, a[href], summary'

/** The keyboard of a window that leads. Answers the number that is being typed. */
export function usePresentKeys({ send, context }: Presenter, openWindow: () => void): string {
  const [typed, setTyped] = useState('')
  const letters = letterKeys.use()
  const left = leftIsNext.use()
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null
    if (event.defaultPrevented || target?.closest(fields)) return
    if (event.key.startsWith('Arrow') && target?.closest('input')) return
    const now = Date.now()
    if (event.key === 'Enter' && typed !== '') {
      event.preventDefault()
      setTyped('')
      send({ type: 'STEP', step: Number(typed), now })
      return
    }
    if ((event.key === ' ' || event.key === 'Enter') && target?.closest(pressable)) return
    const digit = letters ? digitOf(event) : undefined
    if (digit !== undefined && (digit !== '0' || typed !== '')) {
      setTyped(`${typed}${digit}`.slice(-2))
      send({ type: 'PRESSED', keys: digit })
      return
    }
    const command = commandOf(event, { letters, leftIsNext: left })
    if (command === undefined) return
    // Up and down are the browser's as long as there is no light to move.
    if (command.startsWith('spot-') && context.view.spot === null) return
    event.preventDefault()
    setTyped('')
    if (command === 'escape' && typed !== '') return
    send({ type: 'PRESSED', keys: nameOf(event) })
    const what = eventOf(command, context, now)
    if (what) send(what)
    else if (command === 'full-screen') toggleFullScreen()
    else openWindow()
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => pressed(event)
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return typed
}
