import { useId } from 'react'
import type { AppType, Need, Standing } from '#flows/kit/card.ts'
import { say as sayShared } from '#pages/say.ts'
import { choices, type Filter, type Question } from './filter.ts'
import { say } from './say.ts'

interface Props {
  question: Question
  value: Filter[Question] | undefined
  onChoose: (value: string | undefined) => void
}

/** One question of the picker: radio buttons in a row that wraps, `All` first. */
export function FilterRow({ question, value, onChoose }: Props) {
  const name = useId()
  const label = useId()
  const options: readonly (string | undefined)[] = [undefined, ...choices[question]]
  return (
    <>
      <p id={label} className="text-[14px] font-semibold max-sm:-mb-2">
        {say(`ask-${question}`)}
      </p>
      <fieldset aria-labelledby={label} className="flex min-w-0 flex-wrap gap-1.5">
        {options.map((option) => (
          <label
            key={option ?? 'all'}
            className="relative inline-flex min-h-8 cursor-pointer items-center rounded-full border border-edge px-3 text-[14px] text-soft hover:bg-wash hover:text-ink has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-go has-focus-visible:outline-offset-2 max-sm:min-h-9"
          >
            <input
              type="radio"
              name={name}
              checked={option === value}
              onChange={() => onChoose(option)}
              className="absolute inset-0 cursor-pointer appearance-none rounded-full opacity-0"
            />
            {option === undefined ? say('all') : sayShared(nameOf(question, option))}
          </label>
        ))}
      </fieldset>
    </>
  )
}

const prefixes = { app: 'app', need: 'need', status: 'standing' } as const

type NameId = `app-${AppType}` | `need-${Need}` | `standing-${Standing}`

function nameOf(question: Question, option: string): NameId {
  return `${prefixes[question]}-${option}` as NameId
}
