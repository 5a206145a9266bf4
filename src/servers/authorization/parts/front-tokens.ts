import { frontChannel } from '#servers/authorization/checks/authorize-front.ts'
import { frontAnswer } from '#servers/authorization/endpoints/front-answer.ts'
import type { ServerPart } from '#servers/authorization/part.ts'

const hybrid = ['id_token', 'id_token token', 'code id_token', 'code token', 'code id_token token']

/** Answers with an ID token or an access token from /authorize (OpenID Connect Core 3.2, 3.3). */
export const frontTokens: ServerPart = {
  front: { types: hybrid, rules: frontChannel, answer: frontAnswer },
}

/** `response_type=token`, which RFC 9700 2.1.2 advises against and OAuth 2.1 drops. */
export const implicitToken: ServerPart = {
  front: { types: ['token'], rules: frontChannel, answer: frontAnswer },
}
