import fc from 'fast-check'
import type { Edit } from '#network/edit.ts'
import type { Pair } from '#protocol/pairs.ts'
import type { LearnerEvent } from '#world/records.ts'

interface Pieces {
  edit: fc.Arbitrary<Edit>
  form: fc.Arbitrary<Pair[]>
  seconds: fc.Arbitrary<number>
  /** The number of an exchange to be sent again. */
  x: fc.Arbitrary<number>
  /** The id of a switch. */
  id: fc.Arbitrary<string>
  /** What a switch is turned to. */
  to: fc.Arbitrary<string>
  /** By whom something is sent again. */
  by: fc.Arbitrary<string>
}

/** Any event made of these pieces, for property tests; most are NEXT, so that runs get somewhere. */
export function anyEvent({ edit, form, seconds, x, id, to, by }: Pieces): fc.Arbitrary<LearnerEvent> {
  const edits = fc.array(edit, { maxLength: 3 })
  const sending = { edits, times: fc.constant(2 as const) }
  return fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({ type: fc.constant('NEXT' as const), ...sending }, { requiredKeys: ['type'] }),
    },
    fc.record(
      { type: fc.constantFrom('ALLOW' as const, 'DENY' as const, 'AGAIN' as const), ...sending },
      { requiredKeys: ['type'] },
    ),
    fc.record({ type: fc.constant('ENTER' as const), form, ...sending }, { requiredKeys: ['type', 'form'] }),
    fc.record({ type: fc.constant('CLOCK' as const), seconds }),
    fc.record({ type: fc.constant('SWITCH' as const), id, to }),
    fc.record({ type: fc.constant('RESEND' as const), x, by, edits }, { requiredKeys: ['type', 'x'] }),
  )
}
