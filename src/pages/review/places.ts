import { flowIndex } from '#flows/registry.ts'
import { concepts } from '#pages/concept/concepts.en.ts'
import { type ConceptId, conceptPath } from '#pages/concept/concepts.ts'
import { say } from './say.ts'

interface Place {
  href: string
  /** The flow and its step, or the concept page. */
  name: string
  /** The same, with the title of the step. */
  title: string
}

/** The page of a step ('pkce-login/7') or of a concept ('concept/openid'). */
export function placeOf(name: string): Place {
  const [first = '', second = ''] = name.split('/')
  if (first === 'concept') {
    const id = second as ConceptId
    const { title } = concepts[id]
    return { href: conceptPath(id), name: title, title }
  }
  const flow = flowIndex.find(({ id }) => id === first)
  const step = { flow: flow?.name ?? first, step: Number(second) }
  return {
    href: `/flow/${first}/step/${second}`,
    name: say('step', step),
    title: say('step-titled', { ...step, title: flow?.titles[step.step - 1] ?? '' }),
  }
}
