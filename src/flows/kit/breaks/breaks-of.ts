import type { QuickBreak } from '#flows/kit/quick-break.ts'

type Leg = QuickBreak['leg']
type Change = Omit<QuickBreak['edits'][number], 'message' | 'leg'>

/**
 * Makes the breaks of one leg of one message: `breaksOf('token', 'request')('CK-CODE-EXISTS', 'Change the code', [edit])`.
 * The id says what is done and which check it is for, so that other words or another language leave it as it is.
 */
export function breaksOf(message: string, leg: Leg) {
  return (
    check: string,
    label: string,
    edits: readonly Change[],
    more: Partial<QuickBreak> = {},
  ): QuickBreak => ({
    id: [message, leg, check.slice(3).toLowerCase(), ...deeds(edits, more)].join('-'),
    label,
    message,
    leg,
    check,
    edits: edits.map((edit) => ({ message, leg, ...edit })),
    ...more,
  })
}

function deeds(edits: readonly Change[], { times, event }: Partial<QuickBreak>): string[] {
  return [
    ...edits.map(({ op, part, name = part }) => `${op}-${name}`),
    ...(times ? ['twice'] : []),
    ...(event ? [event.type.toLowerCase()] : []),
  ]
}
