import type { FlowDefinition } from '#flows/kit/types.ts'
import { requestText, responseText } from '#panels/wire/http-text.ts'
import { stepView } from '#trace/step-view.ts'
import type { Trace } from '#world/records.ts'

/** Every message of a beat as the text on the wire, in the order of the page; a typed password stays masked. */
export function wireAt(flow: FlowDefinition, trace: Trace, at: number): string[] {
  return stepView(flow, trace, at).messages.flatMap(({ request, requestFields, response }) => {
    const secret = requestFields.filter(({ kind }) => kind === 'password').map(({ name }) => name)
    return [requestText(request, secret), ...(response ? [responseText(response)] : [])]
  })
}
