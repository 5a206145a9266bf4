import fc from 'fast-check'
import type { Drawing } from './layout.ts'
import type { Message } from './message.ts'

const roles = ['user', 'browser', 'client', 'as', 'api'] as const

/** Words of the given longest length, as wide as letters get: layout counts characters. */
function words(most: number, longest: number) {
  return fc
    .array(fc.integer({ min: 1, max: longest }), { minLength: 1, maxLength: most })
    .map((lengths) => lengths.map((length) => 'm'.repeat(length)).join(' '))
}

const participant = fc.record({ name: words(2, 9), note: words(2, 13) })
const maybe = fc.option(fc.constant(true as const), { nil: undefined })
const message = fc.record({
  step: fc.nat(),
  from: fc.nat(),
  to: fc.nat(),
  via: fc.nat(),
  channel: fc.constantFrom('front', 'back', 'direct', 'local', 'human'),
  label: words(4, 14),
  minor: maybe,
  refused: maybe,
  edited: maybe,
})

/** Drawings of any cast, any steps and any messages, at the widths and scales of real screens; for tests. */
export const drawings: fc.Arbitrary<Drawing> = fc
  .record({
    width: fc.integer({ min: 560, max: 1000 }),
    scale: fc.constantFrom(1, 1, 1.25),
    people: fc.array(participant, { minLength: 2, maxLength: 5 }),
    titles: fc.array(words(6, 12), { minLength: 1, maxLength: 12 }),
    messages: fc.array(message, { maxLength: 24 }),
  })
  .map(({ width, scale, people, titles, messages }) => {
    const id = (n: number) => `p${n % people.length}`
    return {
      width: width * scale,
      scale,
      titleWidth: 190 * scale,
      participants: people.map((one, i) => ({ ...one, id: id(i), role: roles[i] ?? 'user' })),
      titles: titles.map((title, i) => ({ n: i + 1, title })),
      messages: messages.map(
        ({ step, from, to, via, channel, label, minor, refused, edited }, i): Message => ({
          key: `m${i}`,
          step: (step % titles.length) + 1,
          from: id(from),
          to: id(to),
          via: id(via),
          channel,
          label,
          ...(minor && { minor }),
          ...(refused && { refused }),
          ...(edited && { edited }),
        }),
      ),
    }
  })
