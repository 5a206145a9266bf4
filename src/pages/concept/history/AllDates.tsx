import { Explained } from '#pages/glossary/Explained.tsx'
import { events } from './events.en.ts'
import { say } from './say.ts'

/** Every date, to read from top to bottom. */
export function AllDates() {
  return (
    <section aria-labelledby="dates" className="border-t border-rule py-10">
      <h2 id="dates" className="font-serif text-[28px]/9">
        {say('all')}
      </h2>
      <ol className="mt-4">
        {events.map(({ when, what, text }) => (
          <li
            key={what}
            className="grid gap-x-6 border-b border-rule py-2.5 break-inside-avoid sm:grid-cols-[7rem_14rem_1fr]"
          >
            <span className="text-soft">{when}</span>
            <span className="font-semibold">{what}</span>
            <span className="text-soft">
              <Explained text={text} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
