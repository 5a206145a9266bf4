import { Link } from 'wouter'
import { pageOf } from '#pages/compare/address.ts'
import { type Pair, pairs } from '#pages/compare/pairs.ts'
import { ReadRows } from './ReadRows.tsx'
import { say } from './say.ts'

/** A pair of the comparison for readers without scripts: the way to the others, and its rows. */
export function ReadPair({ pair }: { pair: Pair }) {
  return (
    <>
      <nav aria-label={say('pairs')}>
        <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1">
          {pairs.map((one) => (
            <li key={one.id}>
              <Link
                href={pageOf(one)}
                aria-current={one.id === pair.id ? 'page' : undefined}
                className="inline-block min-h-6 text-go underline underline-offset-4 aria-[current]:text-ink aria-[current]:no-underline"
              >
                {nameOf(one)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <ReadRows pair={pair} />
    </>
  )
}

/** A pair in words: by its flow as well, where its lanes do not say it. */
export function nameOf({ name, left, right }: Pair): string {
  const lanes = { left: left.name, right: right.name }
  return left.name.startsWith(name) ? say('pair', lanes) : say('pair-by', { ...lanes, name })
}
