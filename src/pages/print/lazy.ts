import { here } from '#pages/address/here.ts'
import { warmFlow } from '#pages/flow/flow-of.ts'
import { lazyPage } from '#pages/lazy-page.ts'

/** `id`: of the flow, '' where the sheet is of none. */
interface Of {
  id: string
}

const pages = {
  '': lazyPage<Of>(async () => (await import('./PrintIndex.tsx')).PrintIndex),
  'vote-cards': lazyPage<Of>(async () => (await import('./VoteCards.tsx')).VoteCards),
  glossary: lazyPage<Of>(async () => (await import('./GlossaryCard.tsx')).GlossaryCard),
  'choose-flow': lazyPage<Of>(async () => (await import('./ChoosePoster.tsx')).ChoosePoster),
  compare: lazyPage<Of>(async () => (await import('./CompareSheet.tsx')).CompareSheetPage),
}
const flowSheet = lazyPage<Of>(async () => (await import('./FlowSheet.tsx')).FlowSheetPage)
const notesSheet = lazyPage<Of>(async () => (await import('./NotesSheet.tsx')).NotesSheetPage)

/** The sheet behind /print/ and what it is of: 'pkce-login', 'notes/pkce-login', 'glossary'. */
export function sheetAt(rest: string) {
  const path = rest.replace(/\/$/, '')
  if (Object.hasOwn(pages, path)) return { page: pages[path as keyof typeof pages], props: { id: '' } }
  const [, notes, id = ''] = /^(notes\/)?([^/]+)$/.exec(path) ?? []
  return { page: notes ? notesSheet : flowSheet, props: { id } }
}

/** Loads what the first paint of a sheet needs. */
export async function warmSheet(rest: string): Promise<unknown> {
  const { page, props } = sheetAt(rest)
  return Promise.all([page.warm(), ...(await flowsOf(rest, props.id)).map(warmFlow)])
}

async function flowsOf(rest: string, id: string): Promise<string[]> {
  if (rest !== 'compare') return id === '' ? [] : [id]
  const { pairAt } = await import('./CompareSheet.tsx')
  const { left, right } = pairAt(here().search)
  return [left.flow, right.flow]
}
