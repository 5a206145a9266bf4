import { Link } from 'wouter'
import type { FlowSummary } from '#flows/registry.ts'

/** The flow as a table of contents: each step is a page that can be opened. */
export function Contents({ flow }: { flow: FlowSummary }) {
  return (
    <section
      aria-labelledby="contents"
      className="grid gap-x-16 gap-y-6 border-t border-rule py-12 lg:grid-cols-[18rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id="contents" className="font-serif text-[30px]/9">
          <Link href={`/flow/${flow.id}`} className="decoration-1 underline-offset-4 hover:underline">
            {flow.name}
          </Link>
        </h2>
        <p className="mt-1 text-soft">{flow.variant}</p>
        <p className="mt-4 text-[14px] text-soft">{flow.status}</p>
      </div>
      <ol className="gap-x-12 md:columns-2">
        {flow.titles.map((title, index) => (
          <li key={title} className="break-inside-avoid border-b border-rule">
            <Link
              href={`/flow/${flow.id}/step/${index + 1}`}
              className="grid min-h-11 grid-cols-[2rem_1fr] items-baseline py-2 hover:text-go"
            >
              <span className="font-serif text-[18px] text-dim">{index + 1}</span>
              <span>{title}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
