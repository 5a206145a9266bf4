import { Link } from 'wouter'
import { flowIndex } from '#flows/registry.ts'
import { SitePage } from '#pages/home/SitePage.tsx'
import { useTitle } from '#pages/use-title.ts'
import { say } from './say.ts'
import { classSheets } from './sheets.ts'

/** All sheets that can be printed. */
export function PrintIndex() {
  useTitle(say('index'))
  return (
    <SitePage>
      <h1 className="font-serif text-[36px]/[1.12] tracking-[-0.01em] sm:text-[46px]/[1.1]">
        {say('index')}
      </h1>
      <p className="mt-4 max-w-[38rem] text-[18px]/7 text-soft">{say('index-lead')}</p>
      <section aria-labelledby="of-flows" className="mt-8 border-t border-rule pt-6">
        <h2 id="of-flows" className="font-serif text-[26px]/8">
          {say('index-flows')}
        </h2>
        <p className="max-w-[38rem] text-soft">{say('index-about')}</p>
        <ul className="mt-3 border-b border-rule">
          {flowIndex.map(({ id, name, variant }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-rule py-1.5"
            >
              <Sheet href={`/print/${id}`} name={`${name}, ${variant}`} />
              <Link
                href={`/print/notes/${id}`}
                aria-label={say('notes-of', { name: `${name}, ${variant}` })}
                className="inline-flex min-h-9 items-center text-go underline underline-offset-4"
              >
                {say('notes')}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="for-class" className="mt-8">
        <h2 id="for-class" className="font-serif text-[26px]/8">
          {say('index-class')}
        </h2>
        <ul className="mt-3 border-b border-rule">
          {classSheets.map(({ path, name, description }) => (
            <li key={path} className="border-t border-rule py-1.5">
              <Sheet href={path} name={name} />
              <p className="text-soft">{description}</p>
            </li>
          ))}
        </ul>
      </section>
    </SitePage>
  )
}

function Sheet({ href, name }: { href: string; name: string }) {
  return (
    <Link
      href={href}
      className="inline-flex min-h-9 items-center font-semibold text-go underline underline-offset-4"
    >
      {name}
    </Link>
  )
}
