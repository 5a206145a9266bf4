import { useState } from 'react'
import { type Asked, bring, nameAfter } from './ask.ts'
import { keepAnswer, keepPass } from './feed.ts'
import { ids, type MisconceptionId } from './ids.ts'
import { cardOf } from './schedule.ts'
import { deckNow } from './store.ts'
import { lengthOf, nextIn, type Visit } from './visit.ts'

/** The question that stands on the page. */
interface Standing {
  id: MisconceptionId
  question: string
  /** Its words; undefined until they have come, null where they cannot be loaded. */
  asked: Asked | null | undefined
  /** Its place in the visit, from 1, and how many there are so far. */
  n: number
  total: number
  /** Mixes its choices. */
  seed: string
  /** It is what was asked for this misconception the last time. */
  met: boolean
  /** The index of the choice that was taken last; the first one counts. */
  answer: number | undefined
}

/** A visit as the page shows it. */
export interface Sitting {
  /** 'open' before the first question, 'over' after the last. */
  state: 'open' | 'asking' | 'over'
  standing: Standing | undefined
  answered: number
  right: number
  start: (limit: number, fresh: boolean) => void
  choose: (index: number) => void
  /** On to the next question; one that was not answered is passed. */
  next: () => void
  end: () => void
}

const before = { limit: 0, fresh: false, asked: [] } as const satisfies Visit

/** One visit to the deck, question by question. What is answered is kept at once. */
export function useVisit(): Sitting {
  const [visit, setVisit] = useState<Visit>(before)
  const [state, setState] = useState<Sitting['state']>('open')
  const [standing, setStanding] = useState<Standing>()
  const [count, setCount] = useState({ answered: 0, right: 0 })

  function goOn(from: Visit): void {
    const [deck, now] = [deckNow(), Date.now()]
    const id = nextIn(from, deck, ids, now) as MisconceptionId | undefined
    if (id === undefined) {
      end()
      return
    }
    const card = cardOf(deck, id)
    const question = nameAfter(id, card?.last)
    const visit = { ...from, asked: [...from.asked, id] }
    setVisit(visit)
    setState('asking')
    setStanding({
      id,
      question,
      asked: undefined,
      n: visit.asked.length,
      total: lengthOf(visit, deck, ids, now),
      seed: `${question} ${card?.at ?? 0}`,
      met: card?.last === question,
      answer: undefined,
    })
    const came = (asked: Asked | null) =>
      setStanding((now) => (now?.n === visit.asked.length ? { ...now, asked } : now))
    bring(id, question).then(came, () => came(null))
    const following = nextIn(visit, deck, ids, now) as MisconceptionId | undefined
    // It is at hand then, also without a network.
    if (following)
      bring(following, nameAfter(following, cardOf(deck, following)?.last)).catch(() => undefined)
  }

  function end(): void {
    setState('over')
    setStanding(undefined)
  }

  return {
    state,
    standing,
    ...count,
    start: (limit, fresh) => {
      setCount({ answered: 0, right: 0 })
      goOn({ limit, fresh, asked: [] })
    },
    choose: (answer) => {
      if (!standing?.asked) return
      if (standing.answer === undefined) {
        const right = standing.asked.predict.choices[answer]?.correct === true
        keepAnswer({ ...standing.asked, right, at: Date.now() })
        setCount((now) => ({ answered: now.answered + 1, right: now.right + (right ? 1 : 0) }))
      }
      setStanding({ ...standing, answer })
    },
    next: () => {
      // What could not be loaded was not passed.
      if (standing?.asked && standing.answer === undefined)
        keepPass(standing.id, standing.question, Date.now())
      goOn(visit)
    },
    end,
  }
}
