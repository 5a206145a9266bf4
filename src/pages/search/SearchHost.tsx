import { useEffect, useState } from 'react'
import { later, useLater } from '#ui/later.ts'
import { askForSearch, onSearchAsked } from './ask.ts'
import { isSearchKey, mayOpen } from './shortcut.ts'

/** The dialog with the index of all there is: nobody carries it who does not search. */
const searchDialog = later(async () => (await import('./SearchDialog.tsx')).SearchDialog)

/** The search, on every page: it waits for its shortcut or a button, and keeps what was typed last. */
export function SearchHost() {
  const [open, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  /** What was typed before the dialog stood there. */
  const [early, setEarly] = useState('')
  const SearchDialog = useLater(searchDialog, open)
  useEffect(
    () =>
      onSearchAsked(() => {
        setEarly('')
        setOpen(true)
        // What does not come (offline) shall not wait for the next key.
        searchDialog.load().catch(() => setOpen(false))
      }),
    [],
  )
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isSearchKey(event) || !mayOpen(event.target)) return
      event.preventDefault()
      askForSearch()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
  const waiting = open && !SearchDialog
  useEffect(() => {
    if (!waiting) return
    // Who types at once is not heard by the page below.
    const typed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return
      event.preventDefault()
      event.stopPropagation()
      setEarly((before) => before + event.key)
    }
    document.addEventListener('keydown', typed, true)
    return () => document.removeEventListener('keydown', typed, true)
  }, [waiting])
  if (!open || !SearchDialog) return null
  const type = (text: string) => {
    setEarly('')
    setQuery(text)
  }
  return <SearchDialog query={query} early={early} onQuery={type} onClose={() => setOpen(false)} />
}
