import type { Edit } from '#network/edit.ts'
import type { MessageView } from '#trace/views.ts'

/**
 * The legs of an exchange in the order of the wire, and which of them are news: a request that an earlier press of
 * Next sent has been read already, so only its answer stands open; unless the learner changed that request.
 */
export function legsOf(view: MessageView): readonly { leg: Edit['leg']; open: boolean }[] {
  if (view.response === undefined) return [{ leg: 'request', open: true }]
  const together = view.answeredBy === undefined || view.answeredBy === view.sentBy
  const changed = view.requestFields.some(({ fresh }) => fresh === 'changed')
  return [
    { leg: 'request', open: together || changed },
    { leg: 'response', open: true },
  ]
}
