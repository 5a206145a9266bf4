import { say } from './say.ts'

/** What stands at the address of a presentation before any script has run: what it is, and its steps. */
export function Waiting({ name, titles }: { name: string; titles: readonly string[] }) {
  return (
    <main aria-busy="true" className="p-6 sm:p-12">
      <h1 className="font-serif text-[30px]/[1.15] sm:text-[42px]/[1.15]">{say('title-of', { name })}</h1>
      <p className="mt-2 text-soft">{say('waiting')}</p>
      <ol className="mt-6 list-inside list-decimal text-[18px]/8 sm:text-[22px]/9">
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ol>
    </main>
  )
}
