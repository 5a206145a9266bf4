import { useId } from 'react'
import { Link } from 'wouter'
import { concepts } from './concepts.en.ts'
import { type ConceptId, conceptIndex, conceptPath } from './concepts.ts'
import { say } from './say.ts'

/** The way to every concept page and to the glossary. `at` is the page on which the list stands. */
export function ConceptList({ at }: { at?: ConceptId }) {
  const heading = useId()
  return (
    <nav aria-labelledby={heading} className="border-t border-rule py-10 print:hidden">
      <h2 id={heading} className="font-serif text-[28px]/9">
        {say('list')}
      </h2>
      <p className="mt-1 text-soft">
        {say('list-lead')}{' '}
        <Link href="/glossary" className="text-go underline underline-offset-4">
          {say('glossary')}
        </Link>
        {say('list-and')}{' '}
        <Link href="/review" className="text-go underline underline-offset-4">
          {say('review')}
        </Link>
        .
      </p>
      <ul className="mt-4 grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
        {conceptIndex.map((id) => (
          <li key={id} className="border-t border-rule py-3">
            <Link
              href={conceptPath(id)}
              aria-current={id === at ? 'page' : undefined}
              className="inline-block min-h-6 font-semibold text-go underline underline-offset-4 aria-[current]:text-ink aria-[current]:no-underline"
            >
              {concepts[id].title}
            </Link>
            <p className="text-[14px]/5 text-soft">{concepts[id].lead}</p>
          </li>
        ))}
      </ul>
    </nav>
  )
}
