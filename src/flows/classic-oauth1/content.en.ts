import { titled } from '#flows/kit/titled.ts'
import type { FlowContent } from '#flows/kit/types.ts'
import { card } from './card.ts'
import { endings } from './content-endings.en.ts'
import { exchange } from './content-exchange.en.ts'
import { finish } from './content-finish.en.ts'
import { link } from './content-link.en.ts'
import { person } from './content-person.en.ts'
import { request } from './content-request.en.ts'
import { verifier } from './content-verifier.en.ts'

/** Classic OAuth, Call API, in English. A missing step does not compile. */
export const content = {
  name: card.name,
  variant: card.variant,
  spec: 'RFC 5849 (OAuth 1.0a)',
  status: 'History: learn the idea, do not build it',
  intro:
    'These are the eleven sentences of an article that many courses copy. Each stands beside the request that really happens, and a badge says if it is right, vague or wrong.',
  steps: titled(card.titles, { ...request, ...link, ...person, ...verifier, ...exchange, ...finish }),
  acts: {},
  endings,
} satisfies FlowContent<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11>
