import { useEffect, useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { openChannel } from './channel.ts'
import { type ClassRoom, createClassRoom, type Told } from './class-room.ts'
import { messageFrom, type Role } from './message.ts'
import { newSession, sessionFrom } from './session.ts'
import { recordOf } from './view.ts'

/** The class that a page belongs to: the one that its address names, else a new one, which the address then names. */
export function useSession(): { session: string; params: URLSearchParams } {
  const [path, navigate] = useLocation()
  const search = useSearch()
  const params = useMemo(() => new URLSearchParams(search), [search])
  const [session] = useState(() => {
    // While the build writes a page no class is there.
    if (typeof document === 'undefined') return ''
    return sessionFrom(params.get('s')) ?? newSession(Date.now(), crypto.getRandomValues(new Uint32Array(2)))
  })
  useEffect(() => {
    if (params.get('s') === session) return
    const kept = [...params].filter(([key]) => key !== 's')
    const named = new URLSearchParams([...kept, ['s', session]])
    // With its path: wouter would set a query alone behind the site's folder.
    navigate(`${path}?${named}`, { replace: true, state: history.state })
  }, [params, path, session, navigate])
  return { session, params }
}

/** This window's end of a class: joined while the page is open, and kept in the tab, so that a reload changes nothing. */
export function useClassRoom(session: string, role: Role): ClassRoom {
  const [room] = useState(() => {
    // (Names only tell windows apart.)
    const [self] = crypto.getRandomValues(new Uint32Array(1))
    return createClassRoom({
      role,
      self: (self ?? 0).toString(36),
      kept: keptIn(session),
      open: (hear) => openChannel(session, hear),
    })
  })
  useEffect(() => {
    let leave = room.join()
    const keep = () => {
      const latest = room.latest()
      if (!latest) return
      inTab.set(session, latest)
      try {
        history.replaceState({ ...recordOf(history.state), class: { session, ...latest } }, '')
      } catch {
        // Too many changes at once (Firefox): the next one keeps it.
      }
    }
    keep()
    const listening = room.subscribe(keep)
    const hidden = () => leave()
    // Out of the browser's cache of pages: the others may have gone on meanwhile.
    const shown = ({ persisted }: PageTransitionEvent) => {
      if (persisted) leave = room.join()
    }
    addEventListener('pagehide', hidden)
    addEventListener('pageshow', shown)
    return () => {
      removeEventListener('pagehide', hidden)
      removeEventListener('pageshow', shown)
      listening()
      leave()
    }
  }, [room, session])
  return room
}

/** Where each class was, as long as the tab goes from page to page by itself. */
const inTab = new Map<string, Told>()

/** What the tab has kept of this class. */
function keptIn(session: string): Told | undefined {
  const here = inTab.get(session)
  if (here || typeof history === 'undefined') return here
  const kept = recordOf(recordOf(history.state).class)
  const message = kept.session === session ? messageFrom({ ...kept, type: 'state' }) : undefined
  if (message?.type !== 'state') return undefined
  const { type: _, ...told } = message
  return told
}
