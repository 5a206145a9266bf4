import { atStudio } from '#flows/kit/arrows/at-studio.ts'
import { formPostArrows } from '#flows/kit/arrows/form-post.ts'
import { reloadArrows, sessionArrows } from '#flows/kit/arrows/studio.ts'
import type { StepMeta } from '#world/records.ts'

const login = atStudio(formPostArrows, [2, 3, 3, 4, 5, 5, 6, 7])
const { askingOrders, answeringOrders } = {
  askingOrders: {
    step: 8,
    message: 'orders',
    leg: 'request',
    from: 'studio',
    to: 'backend',
    channel: 'direct',
    label: 'GET /api/orders',
    specs: ['rfc10017#6.1.3.3'],
  },
  answeringOrders: {
    step: 9,
    message: 'orders',
    leg: 'response',
    from: 'backend',
    to: 'studio',
    channel: 'direct',
    label: '200 the orders',
    about: 'CK-COOKIE-SESSION',
    specs: ['rfc10017#6.1.3.2', 'rfc10017#6.1.3.3'],
  },
} as const satisfies Readonly<Record<string, StepMeta>>

/** The arrow of each state that does something: who, to whom, over which channel, by which clause. */
export const arrows = {
  ...sessionArrows({ step: 1, asks: 'GET /api/me' }),
  ...login,
  clicking: { ...login.clicking, from: 'studio', specs: ['rfc10017#6.1'] },
  readingMetadata: { ...login.readingMetadata, step: 2 },
  makingState: { ...login.makingState, step: 2 },
  ...reloadArrows({ cookie: 7, page: 7 }),
  askingOrders,
  answeringOrders,
  waiting: {
    step: 10,
    from: 'backend',
    to: 'backend',
    channel: 'local',
    label: 'eight hours pass',
    specs: ['rfc10017#6.1.2.3'],
  },
  askingLate: { ...askingOrders, step: 10 },
  answeringLate: {
    ...answeringOrders,
    step: 10,
    label: '401 login',
    // That is what the step is about.
    expects: ['CK-COOKIE-SESSION'],
  },
} as const satisfies Readonly<Record<string, StepMeta>>
