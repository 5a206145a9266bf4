import type { StepContent } from '#flows/kit/types.ts'
import { quiz as authnAuthz } from '#pages/concept/authn-authz/quiz.en.ts'
import { quiz as chooseFlow } from '#pages/concept/choose-flow/quiz.en.ts'
import { quiz as clientTypes } from '#pages/concept/client-types/quiz.en.ts'
import type { ConceptId } from '#pages/concept/concepts.ts'
import { quiz as examples } from '#pages/concept/examples/quiz.en.ts'
import { quiz as history } from '#pages/concept/history/quiz.en.ts'
import { quiz as kerberos } from '#pages/concept/kerberos/quiz.en.ts'
import { quiz as openid } from '#pages/concept/openid/quiz.en.ts'
import { quiz as whatIsOAuth } from '#pages/concept/what-is-oauth/quiz.en.ts'

/** The two questions of each concept page, for a class to vote on. */
export const conceptQuizzes: Readonly<Record<ConceptId, readonly StepContent['predict'][]>> = {
  'what-is-oauth': whatIsOAuth,
  'authn-authz': authnAuthz,
  openid,
  'client-types': clientTypes,
  'choose-flow': chooseFlow,
  examples,
  history,
  kerberos,
}
