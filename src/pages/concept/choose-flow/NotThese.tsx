import { Link } from 'wouter'
import { flowIndex } from '#flows/registry.ts'
import { Explained } from '#pages/glossary/Explained.tsx'
import { refusalOf } from '#pages/variants/refusals.ts'
import { say } from './say.ts'

/** What is asked for, the short question, the short answer. */
export const asked = [
  ['implicit-api', 'no-implicit', 'no-implicit-answer'],
  ['ropc-api', 'no-password', 'no-password-answer'],
  ['implicit-form-post-login', 'no-form-post', 'no-form-post-answer'],
] as const

/** The fifth question: what the tree never leads to, and the short answer. */
export function NotThese() {
  return (
    <section aria-labelledby="not-these" className="border-t border-rule py-10">
      <h2 id="not-these" className="font-serif text-[28px]/9">
        {say('no')}
      </h2>
      <dl className="mt-3 max-w-[54rem]">
        {asked.map(([id, what, answer]) => (
          <div key={id} className="grid gap-x-6 border-b border-rule py-3 sm:grid-cols-[19rem_1fr]">
            <dt className="font-semibold">
              <Explained text={say(what)} />
            </dt>
            <dd className="text-soft">
              <p>
                <Explained text={say(answer)} />{' '}
                {isThere(id) && (
                  <Link
                    href={`/flow/${id}`}
                    className="text-go underline underline-offset-4 whitespace-nowrap print:hidden"
                  >
                    {say('see-why')}
                  </Link>
                )}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function isThere(id: string): boolean {
  return flowIndex.some((flow) => flow.id === id) || refusalOf(id) !== undefined
}
