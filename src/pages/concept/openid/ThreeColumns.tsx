import { Explained } from '#pages/glossary/Explained.tsx'
import { columns, content } from './content.en.ts'

/** OpenID 2.0, OAuth and OpenID Connect: a column each, which stand under one another on a phone. */
export function ThreeColumns() {
  return (
    <section aria-labelledby="columns" className="border-t border-rule py-10">
      <h2 id="columns" className="font-serif text-[28px]/9">
        {content.columns}
      </h2>
      <ul className="mt-5 grid gap-4 md:grid-cols-3">
        {columns.map(({ name, facts }) => (
          <li key={name} className="break-inside-avoid rounded-xl border border-edge bg-card p-4">
            <h3 className="font-serif text-[21px]/7">{name}</h3>
            <dl className="mt-2">
              {Object.entries(facts).map(([what, text]) => (
                <div key={what} className="border-t border-rule py-2">
                  <dt className="text-[13px]/5 text-soft">{what}</dt>
                  <dd>
                    <Explained text={text} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}
