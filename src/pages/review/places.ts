import { flowIndex } from '#flows/registry.ts'
import { concepts } from '#pages/concept/concepts.en.ts'
import { type ConceptId, conceptPath } from '#pages/concept/concepts.ts'
import { say } from './say.ts'

interface Place {
  href: string
  /** The name of the flow and the title of its step, or of the concept page. */
  name: string
}

/** The page of a step ('pkce-login/7') or of a concept ('concept/openid'). */
export function placeOf(name: string): Place {
  const [first = '', second = ''] = name.split('/')
  if (first === 'concept') {
    const id = second as ConceptId
    return { href: conceptPath(id), name: concepts[id].title }
  }
  const flow = flowIndex.find(({ id }) => id === first)
  const title = flow?.titles[Number(second) - 1] ?? ''
  return {
    href: `/flow/${first}/step/${second}`,
    name: say('step', { flow: flow?.name ?? first, step: Number(second), title }),
  }
}
