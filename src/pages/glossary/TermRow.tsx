import { anchorOf } from './anchor.ts'
import { meanings } from './meanings.en.ts'
import { say } from './say.ts'
import { changeTranslations } from './store.ts'
import type { Term } from './term.ts'
import { longest, withTranslation } from './translations.ts'

interface Props {
  term: Term
  /** The learner's own word; empty where there is none. */
  own: string
}

/** One term of the glossary, with an address of its own and room for the learner's own word. */
export function TermRow({ term: { term }, own }: Props) {
  return (
    <div
      id={anchorOf(term)}
      className="grid scroll-mt-6 items-baseline gap-x-6 gap-y-1 border-b border-rule px-2 py-3 target:bg-wash sm:grid-cols-[14rem_1fr] lg:grid-cols-[14rem_1fr_14rem]"
    >
      <dt className="font-semibold">{term}</dt>
      <dd className="text-soft">{meanings[term]}</dd>
      <dd className="noscript:hidden sm:col-start-2 lg:col-start-3 print:hidden">
        <input
          // The text in the field is the learner's while it is typed; another tab's change makes a new field.
          key={own}
          defaultValue={own}
          dir="auto"
          maxLength={longest}
          aria-label={say('mine-of', { term })}
          placeholder={say('mine')}
          onBlur={({ currentTarget: { value } }) =>
            changeTranslations((before) => withTranslation(before, term, value))
          }
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
          className="min-h-9 w-full max-w-[22rem] rounded-md border border-edge bg-transparent px-2.5 text-[14px] placeholder:text-dim hover:border-field max-sm:min-h-11"
        />
      </dd>
    </div>
  )
}
