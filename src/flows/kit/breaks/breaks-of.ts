import type { QuickBreak } from '#flows/kit/quick-break.ts'

type Leg = QuickBreak['leg']
type Change = Omit<QuickBreak['edits'][number], 'message' | 'leg'>

/** Makes the breaks of one leg of one message: `breaksOf('token', 'request')('CK-CODE-EXISTS', 'Change the code', [edit])`. */
export function breaksOf(message: string, leg: Leg) {
  return (
    check: string,
    label: string,
    edits: readonly Change[],
    more: Partial<QuickBreak> = {},
  ): QuickBreak => ({
    id: `${message}-${check.slice(3).toLowerCase()}-${label.length}`,
    label,
    message,
    leg,
    check,
    edits: edits.map((edit) => ({ message, leg, ...edit })),
    ...more,
  })
}
