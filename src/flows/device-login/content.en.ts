import { titled } from '#flows/kit/titled.ts'
import type { FlowContent } from '#flows/kit/types.ts'
import { deviceActs, deviceAgain } from '#flows/kit/words/device-acts.en.ts'
import { deviceAsk } from '#flows/kit/words/device-ask.en.ts'
import { deviceEndings } from '#flows/kit/words/device-endings.en.ts'
import { devicePhone } from '#flows/kit/words/device-phone.en.ts'
import { devicePoll } from '#flows/kit/words/device-poll.en.ts'
import { deviceToken } from '#flows/kit/words/device-token.en.ts'
import { card } from './card.ts'
import { login } from './content-login.en.ts'

/** Device Authorization, Add Login, in English. A missing step does not compile. */
export const content = {
  name: card.name,
  variant: card.variant,
  spec: 'RFC 8628 with an overlay of vendors',
  status: 'An overlay: many servers do this, no standard says it',
  intro:
    'The twelve steps of the device flow, with openid in the scope and an ID token in step 10. No standard defines this overlay; many servers have it.',
  steps: titled(card.titles, { ...deviceAsk, ...devicePoll, ...devicePhone, ...deviceToken, ...login }),
  acts: deviceActs,
  again: deviceAgain,
  endings: {
    ...deviceEndings,
    idTokenRefused:
      'The TV refuses the login and forgets its tokens. An ID token that is old, changed or made for another app logs nobody in.',
    apiAnswered: 'The TV knows Lina’s name and shows her photos. Her password was never on it.',
  },
} satisfies FlowContent<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12>
