import type { Kind } from './entry.ts'

const kinds = {
  'kind-flow': 'Flows',
  'kind-step': 'Steps',
  'kind-term': 'Words',
  'kind-concept': 'Concepts',
  'kind-page': 'Pages',
} as const satisfies Readonly<Record<`kind-${Kind}`, string>>

/** The words of the search. */
export const words = {
  ...kinds,
  title: 'Search',
  field: 'Search flows, steps, words and pages',
  placeholder: 'Search',
  home: 'Home, with the map of all flows',
  'step-title': '{step}. {title}',
  results: 'Results',
  count: { one: '{count} result', other: '{count} results' },
  hint: 'Type a word, or what stands in a message:',
  nothing: 'Nothing here has “{query}”.',
  'nothing-do': 'Try fewer letters or another word. Or look here:',
} as const

/** What the empty field offers to try. */
export const examples = ['code_verifier', 'rfc7636', 'CK-STATE', 'nonce'] as const
