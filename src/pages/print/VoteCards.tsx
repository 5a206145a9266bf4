import { PrintFrame } from './PrintFrame.tsx'
import { say } from './say.ts'

const cards = [
  { letter: 'A', shape: 'M50 8 96 92H4Z' },
  { letter: 'B', shape: 'M50 6a44 44 0 1 0 .01 0Z' },
  { letter: 'C', shape: 'M10 10H90V90H10Z' },
] as const

/** Three pages with four cards each: A and a triangle, B and a circle, C and a square. */
export function VoteCards() {
  return (
    <PrintFrame
      title={say('votes')}
      choices={<p className="basis-full text-soft sm:basis-auto sm:flex-1">{say('votes-how')}</p>}
    >
      <h1 className="sr-only">{say('votes')}</h1>
      {cards.map(({ letter, shape }) => (
        <section key={letter} className="sheet" aria-label={say('votes-page', { letter })}>
          <div className="sheet-cards">
            {[1, 2, 3, 4].map((nth) => (
              <div key={nth} className="sheet-card">
                {letter}
                <svg viewBox="0 0 100 100" width="190" height="190" aria-hidden="true">
                  <path d={shape} />
                </svg>
              </div>
            ))}
          </div>
        </section>
      ))}
    </PrintFrame>
  )
}
