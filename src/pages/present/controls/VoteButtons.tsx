import { say } from '#pages/present/say.ts'
import { choicesOf } from '#pages/present/scene.ts'
import type { Presenter } from '#pages/present/use-presenter.ts'
import { noVote } from '#pages/present/view.ts'
import { countsOf } from '#pages/present/votes.ts'
import { Button } from '#ui/Button.tsx'
import { Segmented } from '#ui/Segmented.tsx'

const letters = ['A', 'B', 'C'] as const

/** Hands counted by a hand: one more, one less, before and after the talk; and the reveal. */
export function VoteButtons({ presenter: { scene, shared, send } }: { presenter: Presenter }) {
  const { view, run } = shared
  if (view.phase !== 'question') return null
  const vote = view.votes[view.step] ?? noVote
  const counts = countsOf(vote)
  const choices = choicesOf(scene.notes(view.step, run))
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-[14px] text-soft">{say('vote')}</legend>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ text }, index) => {
          const letter = letters[index] ?? 'A'
          const choice = index as 0 | 1 | 2
          return (
            <span key={text} className="inline-flex items-center gap-1">
              <Button
                size="small"
                aria-label={say('vote-back', { letter })}
                disabled={counts[choice] === 0}
                onClick={() => send({ type: 'VOTE', choice, by: -1 })}
              >
                −
              </Button>
              <span className="min-w-9 text-center font-mono text-[15px]">
                {say('vote-count', { letter, count: counts[choice] })}
              </span>
              <Button
                size="small"
                aria-label={say('vote-for', { letter })}
                aria-keyshortcuts={letter}
                onClick={() => send({ type: 'VOTE', choice, by: 1 })}
              >
                +
              </Button>
            </span>
          )
        })}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Segmented
          label={say('vote')}
          value={vote.round === 1 ? 'first' : 'second'}
          options={[
            { value: 'first', text: say('vote-first') },
            { value: 'second', text: say('vote-second') },
          ]}
          onChange={(value) => send({ type: 'ROUND', round: value === 'first' ? 1 : 2 })}
          size="small"
        />
        {scene.course.asks(view.step) && (
          <Button size="small" aria-keyshortcuts="R" onClick={() => send({ type: 'REVEAL' })}>
            {say(vote.revealed ? 'reveal-hide' : 'reveal')}
          </Button>
        )}
        <Button variant="plain" onClick={() => send({ type: 'CLEAR_VOTES' })}>
          {say('vote-clear')}
        </Button>
      </div>
    </fieldset>
  )
}
