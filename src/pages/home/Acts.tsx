import { say } from './say.ts'

const acts = [
  ['walk', 'walk-text'],
  ['look', 'look-text'],
  ['break', 'break-text'],
] as const

/** The three things that one does here. */
export function Acts() {
  return (
    <ol className="grid gap-x-12 gap-y-8 border-t border-rule py-12 md:grid-cols-3">
      {acts.map(([title, text], index) => (
        <li key={title} className="grid grid-cols-[auto_1fr] gap-x-4">
          <span aria-hidden="true" className="font-serif text-[44px]/10 text-dim">
            {index + 1}
          </span>
          <div>
            <h2 className="font-serif text-[24px]/8">{say(title)}</h2>
            <p className="mt-1.5 text-soft">{say(text)}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
