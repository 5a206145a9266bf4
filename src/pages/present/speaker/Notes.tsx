import type { ReactNode } from 'react'
import { say } from '#pages/present/say.ts'
import { choicesOf, type StepNotes } from '#pages/present/scene.ts'
import { noVote, type Vote } from '#pages/present/view.ts'
import { adviceOn, mostTaken } from '#pages/present/votes.ts'
import { ids } from '#pages/review/ids.ts'
import { misconceptions } from '#pages/review/misconceptions.en.ts'

const letters = ['A', 'B', 'C'] as const

/** What a teacher wants at hand: why the step is there, the question with all its answers, how to react, what to ask next. */
export function Notes({ notes, vote = noVote }: { notes: StepNotes; vote?: Vote | undefined }) {
  const choices = choicesOf(notes)
  const said = (notes.fixes ?? []).flatMap((id) =>
    ids.filter((one) => one === id).map((one) => misconceptions[one]),
  )
  const right = choices.findIndex(({ correct }) => correct)
  const advice = adviceOn(vote, right)
  const taken = mostTaken(vote, right)
  return (
    <dl className="grid gap-3 text-[15px]/[1.4]">
      {notes.why !== '' && <Note term={say('note-why')}>{notes.why}</Note>}
      {notes.notice !== undefined && <Note term={say('note-notice')}>{notes.notice}</Note>}
      {notes.predict && (
        <div>
          <dt className="font-semibold">{notes.predict.question}</dt>
          <dd>
            <ul className="mt-1 grid gap-1.5">
              {choices.map(({ text, correct, feedback }, index) => (
                <li key={text} className="grid grid-cols-[1.6rem_1fr]">
                  <span className={`font-mono font-semibold ${correct ? 'text-ok' : 'text-no'}`}>
                    <span aria-hidden="true">{correct ? '✓' : '✕'}</span>
                    {letters[index]}
                  </span>
                  <span>
                    <span className={correct ? 'font-semibold' : ''}>{text}</span>{' '}
                    <span className="sr-only">({say(correct ? 'right' : 'note-wrong')})</span>
                    <span className="text-soft">{feedback}</span>
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {notes.predict && (
        <Note term={say('note-react')}>
          {advice === undefined ? say('react-none') : say(`react-${advice}`)}
          {advice !== undefined && taken !== undefined && (
            <> {say('react-taken', { letter: letters[taken] ?? 'A' })}</>
          )}
        </Note>
      )}
      {said.length > 0 && (
        <div>
          <dt className="font-semibold">{say('note-said')}</dt>
          {said.map(({ said: wrong, better }) => (
            <dd key={wrong}>
              <span className="font-serif text-soft">{say('quoted', { said: wrong })}</span> {better}
            </dd>
          ))}
        </div>
      )}
      {notes.seenBy !== undefined && <Note term={say('note-follow')}>{notes.seenBy}</Note>}
    </dl>
  )
}

function Note({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="font-semibold">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
