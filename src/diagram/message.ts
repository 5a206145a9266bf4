import type { ArrowView } from '#trace/views.ts'

/** What of an arrow decides where it stands; whether it is past or still to come moves nothing. */
export type Message = Pick<
  ArrowView,
  'key' | 'step' | 'from' | 'to' | 'via' | 'channel' | 'label' | 'minor' | 'resent'
> & { refused?: true; edited?: true }

/** An arrow without what moves nothing. */
export function messageOf({
  key,
  step,
  from,
  to,
  via,
  channel,
  label,
  minor,
  refusedBy,
  edited,
  resent,
}: ArrowView): Message {
  return {
    key,
    step,
    from,
    to,
    channel,
    label,
    ...(via === undefined ? {} : { via }),
    ...(minor && { minor }),
    ...(refusedBy === undefined ? {} : { refused: true }),
    ...(edited && { edited }),
    ...(resent && { resent }),
  }
}
