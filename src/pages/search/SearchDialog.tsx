import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { Dialog } from '#ui/Dialog.tsx'
import { goneThere } from './go-there.ts'
import { EmptyField, NothingFound } from './Hints.tsx'
import { movedBy } from './moved-by.ts'
import { Results } from './Results.tsx'
import { say } from './say.ts'
import { isSearchKey } from './shortcut.ts'
import { useSearch } from './use-search.ts'

interface Props {
  /** What was looked for last: it stands there selected. */
  query: string
  /** What was typed while the search was on its way: it goes on from there. */
  early: string
  onQuery: (query: string) => void
  onClose: () => void
}

/**
 * The search: a field with a list of results under it (the combobox of the ARIA Authoring Practices). The focus stays in
 * the field; the first result is chosen until another one is.
 */
export function SearchDialog({ query: last, early, onQuery, onClose }: Props) {
  const query = early || last
  const groups = useSearch(query)
  const found = useMemo(() => groups.flatMap((group) => group.found), [groups])
  const [chosen, choose] = useState(0)
  const [here, navigate] = useLocation()
  const list = useId()
  const field = useRef<HTMLInputElement>(null)
  const at = Math.min(chosen, found.length - 1)
  const optionId = (index: number) => `${list}-${index}`
  const [selects] = useState(early === '')
  useEffect(() => {
    if (selects) field.current?.select()
    else field.current?.setSelectionRange(1000, 1000)
  }, [selects])
  useEffect(() => {
    document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [list, at])

  const open = (index: number) => {
    const entry = found[index]?.entry
    if (!entry) return
    onClose()
    if (!goneThere(entry, here)) navigate(entry.href)
  }
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const next = movedBy(event, at, found.length)
    if (isSearchKey(event)) field.current?.select()
    else if (event.key === 'Enter') open(at)
    else if (next !== undefined) choose(next)
    else return
    event.preventDefault()
  }
  const type = (text: string) => {
    onQuery(text)
    choose(0)
    field.current?.focus()
  }
  return (
    <Dialog title={say('title')} shape="top" onClose={onClose}>
      <div className="sticky top-0 z-10 flex items-center gap-3 border-b border-rule bg-paper px-5">
        <Search size={18} aria-hidden="true" className="flex-none text-soft" />
        <input
          ref={(input) => {
            field.current = input
            // What the dialog gives the focus to when it opens; React sets no such attribute.
            input?.setAttribute('autofocus', '')
          }}
          type="text"
          role="combobox"
          aria-label={say('field')}
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={list}
          aria-activedescendant={found.length > 0 ? optionId(at) : undefined}
          placeholder={say('placeholder')}
          value={query}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={pressed}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={100}
          dir="auto"
          className="min-h-13 min-w-0 flex-1 bg-transparent text-[18px] outline-none placeholder:text-dim"
        />
        <p role="status" className="flex-none text-[13px] text-soft">
          {query.trim() !== '' && say('count', { count: found.length })}
        </p>
      </div>
      {/* The list is always there: the field says which one is its own. */}
      <Results
        id={list}
        groups={groups}
        chosen={at}
        query={query}
        optionId={optionId}
        onOpen={open}
        onChoose={choose}
      />
      {query.trim() === '' && <EmptyField onTry={type} />}
      {query.trim() !== '' && found.length === 0 && <NothingFound query={query.trim()} onClose={onClose} />}
    </Dialog>
  )
}
