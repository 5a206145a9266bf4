import { expect, it } from 'vitest'
import { ledgerAt } from '#trace/ledger.ts'
import { classic, uploader } from '#trace/testing/strolls.ts'
import { inWrongHands } from './in-wrong-hands.ts'

it('marks the password in an app, and nowhere else', () => {
  const marked = ({ trace }: ReturnType<typeof classic | typeof uploader>) =>
    ledgerAt(trace, 0).rows.flatMap((row) =>
      Object.keys(row.cells)
        .filter((id) => inWrongHands(row, id, id === 'skyid' ? 'as' : id === 'lina' ? 'user' : 'client'))
        .map((id) => `${row.kind} ${id}`),
    )
  expect(marked(uploader())).toEqual(['password desktop'])
  expect(marked(classic()).filter((one) => one.endsWith('paperkite'))).toEqual([])
  expect(
    inWrongHands({ kind: 'password', value: 'wrong-password', cells: { app: 'knows' } }, 'app', 'client'),
  ).toBe(false)
})
