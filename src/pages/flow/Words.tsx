import { useLater } from '#ui/later.ts'
import { glossary } from './glossary.ts'
import { captionOf, type Room } from './room.ts'

/** A text of the step, in which the first use of a term opens its explanation. */
export function Words({ room, part }: { room: Room; part: 'caption' | 'question' | 'why' | 'notice' }) {
  const Marked = useLater(glossary, true)
  const { words, definition, step, player } = room
  const { caption, why, notice, predict } = words
  // As they are read: the question stands there in Predict alone.
  const read = { caption, ...(player.mode === 'predict' ? { question: predict.question } : {}), why, notice }
  const own = read[part] ?? ''
  const text = part === 'caption' ? captionOf(room) : own
  // Where the story went another way, its sentence stands in place of the caption.
  if (!Marked || text !== own) return text
  // A box that is open belongs to the step.
  return (
    <Marked
      key={step}
      texts={Object.values(read)}
      at={Object.keys(read).indexOf(part)}
      flow={definition.id}
    />
  )
}
