import { equalInConstantTime } from '#protocol/bytes.ts'
import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { onPage } from '#servers/authorization/refusals.ts'
import type { Interaction } from '#servers/authorization/store.ts'
import type { Params } from './params.ts'

export interface FormFacts {
  interaction: Interaction | undefined
  params: Params
}

/** A page of ours belongs to the browser that began the request: the cookie has to fit the transaction. */
export const ownInteraction = check<FormFacts, ProtocolError>(
  'CK-INTERACTION',
  'rfc6749#10.12',
  'this browser started this transaction',
  ({ interaction }) => interaction !== undefined,
  () =>
    onPage(
      'This page is too old, or it was opened in another browser. Start again in the app.',
      'rfc6749#10.12',
    ),
)

/** A form that another site made the browser send lacks the value that only our own page contains. */
export const ownForm = check<FormFacts, ProtocolError>(
  'CK-LOGIN-CSRF',
  'rfc6749#10.12',
  'the form carries the anti-CSRF value of our own page',
  ({ interaction, params }) =>
    interaction !== undefined && equalInConstantTime(params.once('csrf') ?? '', interaction.csrf),
  () => onPage('This form did not come from our own page.', 'rfc6749#10.12', 403),
)
