import { useId } from 'react'
import type { AppType, Need, Standing } from '#flows/kit/card.ts'
import { say as sayShared } from '#pages/say.ts'
import { RadioChips } from '#ui/RadioChips.tsx'
import { choices, type Filter, type Question } from './filter.ts'
import { say } from './say.ts'

interface Props {
  question: Question
  value: Filter[Question] | undefined
  onChoose: (value: string | undefined) => void
}

/** One question of the picker: radio buttons in a row that wraps, `All` first. */
export function FilterRow({ question, value, onChoose }: Props) {
  const label = useId()
  const options: readonly (string | undefined)[] = [undefined, ...choices[question]]
  return (
    <>
      <p id={label} className="text-[14px] font-semibold noscript:hidden max-sm:-mb-2">
        {say(`ask-${question}`)}
      </p>
      <RadioChips
        labelledBy={label}
        value={value}
        options={options.map((option) => ({
          value: option,
          text: option === undefined ? say('all') : sayShared(nameOf(question, option)),
        }))}
        onChoose={onChoose}
      />
    </>
  )
}

const prefixes = { app: 'app', need: 'need', status: 'standing' } as const

type NameId = `app-${AppType}` | `need-${Need}` | `standing-${Standing}`

function nameOf(question: Question, option: string): NameId {
  return `${prefixes[question]}-${option}` as NameId
}
