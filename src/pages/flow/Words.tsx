import { useLater } from '#ui/later.ts'
import { glossary } from './glossary.ts'
import { captionOf, type Room } from './room.ts'

const parts = ['caption', 'why', 'notice'] as const

/** A text of the step, in which the first use of a term opens its explanation. */
export function Words({ room, part }: { room: Room; part: (typeof parts)[number] }) {
  const Marked = useLater(glossary, true)
  const { words, definition, step } = room
  const text = part === 'caption' ? captionOf(room) : words[part]
  // Where the story went another way, its sentence stands in place of the caption.
  if (!Marked || text !== words[part]) return text
  const texts = parts.map((one) => words[one])
  // A box that is open belongs to the step.
  return <Marked key={step} texts={texts} at={parts.indexOf(part)} flow={definition.id} />
}
