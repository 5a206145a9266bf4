import type { FlowDefinition } from '#flows/kit/types.ts'
import { requestText, responseText } from '#panels/wire/http-text.ts'
import { stepView } from '#trace/step-view.ts'
import type { Trace } from '#world/records.ts'

/**
 * Every message of a beat as the text on the wire, and then every value that a party made, in the order of the page; a
 * typed password stays masked.
 */
export function wireAt(flow: FlowDefinition, trace: Trace, at: number): string[] {
  const { messages, acts } = stepView(flow, trace, at)
  const sent = messages.flatMap(({ request, requestFields, response }) => {
    const secret = requestFields.filter(({ kind }) => kind === 'password').map(({ name }) => name)
    return [requestText(request, secret), ...(response ? [responseText(response)] : [])]
  })
  const made = acts.flatMap(({ made }) =>
    made.length > 0 ? [made.map(({ name, value }) => `${name} = ${value}`).join('\n')] : [],
  )
  return [...sent, ...made]
}
