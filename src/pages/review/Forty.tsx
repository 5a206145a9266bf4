import { Link } from 'wouter'
import { Correction } from './Correction.tsx'
import { ids } from './ids.ts'
import { placeOf } from './places.ts'
import { repairs } from './repairs.ts'
import { say } from './say.ts'
import { type Card, cardOf, type Deck } from './schedule.ts'

/** All misconceptions with their corrections, to read; each says how far the learner is with it. */
export function Forty({ deck }: { deck: Deck }) {
  return (
    <section aria-labelledby="forty" className="mt-12">
      <h2 id="forty" className="font-serif text-[28px]/9">
        {say('all')}
      </h2>
      <ol className="mt-4 border-t border-rule">
        {ids.map((id) => {
          const { href, name } = placeOf(repairs[id])
          return (
            <li
              key={id}
              className="grid items-start gap-x-8 gap-y-1.5 border-b border-rule py-4 break-inside-avoid md:grid-cols-[minmax(0,1fr)_17rem]"
            >
              <Correction id={id} />
              <div className="text-[14px]/5 md:pt-1">
                <Standing card={cardOf(deck, id)} />
                <Link
                  href={href}
                  className="inline-block min-h-6 py-0.5 text-go underline underline-offset-4"
                >
                  {name}
                </Link>
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Standing({ card }: { card: Card | undefined }) {
  if (!card) return null
  const [word, look] = standings[card.rights]
  return <p className={`noscript:hidden print:hidden ${look}`}>{say(word)}</p>
}

const standings = [
  ['is-open', 'text-ink'],
  ['is-once', 'text-ink'],
  ['is-repaired', 'font-semibold text-ok'],
] as const
