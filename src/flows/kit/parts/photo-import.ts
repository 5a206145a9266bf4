import { flowSetup } from '#flows/kit/setup.ts'
import { type ApiCallArrows, apiCall } from './api-call.ts'
import { type CodeArrows, codeAtWebApp } from './code-at-web-app.ts'
import { type VisitorAnswerArrows, visitorAnswer } from './visitor-answer.ts'

export type PhotoImportArrows = CodeArrows & ApiCallArrows & VisitorAnswerArrows

const origin = 'https://paperkite.example'

/** PaperKite on the web gets Lina's photos (RFC 6749 4.1, RFC 6750): the good end, `homeShown`, is the flow's own. */
export function photoImport(arrows: PhotoImportArrows) {
  return {
    ...codeAtWebApp(arrows, { start: `${origin}/import`, callback: `${origin}/callback` }),
    tokensReceived: flowSetup.createStateConfig({ meta: { step: 8, beat: 1 }, on: { NEXT: 'callingApi' } }),
    ...apiCall(arrows, { message: 'photos' }),
    apiAnswered: flowSetup.createStateConfig({
      meta: { step: 10, beat: 1 },
      on: { NEXT: 'answeringVisitor' },
    }),
    ...visitorAnswer(arrows, { home: '/home' }),
  }
}
