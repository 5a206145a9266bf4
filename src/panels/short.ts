import { say } from './say.ts'

/** A value cut to fit a chip: `eyJhbGciOiJFUzI1NiIs…`. At most `length` characters, the ellipsis not counted. */
export function short(value: string, length = 18): string {
  return value.length > length + 2 ? `${value.slice(0, length)}…` : value
}

/** The name of a participant for a narrow column: the product's own word where the name is long. */
export function shortName(name: string): string {
  return name.length > 12 ? (name.split(' ').at(-1) ?? name) : name
}

/** A participant's name by its id; Mallory has one in every flow, and of others unknown to it the id is shown. */
export function nameOf(participants: readonly { id: string; name: string }[], id: string): string {
  return (
    participants.find((participant) => participant.id === id)?.name ??
    (id === 'mallory' ? say('mallory') : id)
  )
}
