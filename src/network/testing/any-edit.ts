import fc from 'fast-check'
import { type Edit, ops, parts } from '#network/edit.ts'

interface Pieces {
  message: fc.Arbitrary<string>
  name: fc.Arbitrary<string>
  value: fc.Arbitrary<string>
  nth: fc.Arbitrary<number>
}

/** Any edit made of these pieces, for property tests; name, value and nth may be missing. */
export function anyEdit(pieces: Pieces): fc.Arbitrary<Edit> {
  return fc.record(
    {
      ...pieces,
      leg: fc.constantFrom('request' as const, 'response' as const),
      part: fc.constantFrom(...parts),
      op: fc.constantFrom(...ops),
    },
    { requiredKeys: ['message', 'leg', 'part', 'op'] },
  )
}
