import { Link } from 'wouter'
import { t } from '#i18n/t.ts'
import { say as sayOfGlossary } from '#pages/glossary/say.ts'
import { Button } from '#ui/Button.tsx'
import { say } from './say.ts'
import { examples } from './words.en.ts'

/** What may be typed, while nothing is. */
export function EmptyField({ onTry }: { onTry: (query: string) => void }) {
  return (
    <div className="p-5">
      <p className="text-soft">{say('hint')}</p>
      <div dir="ltr" className="mt-3 flex flex-wrap gap-2">
        {examples.map((example) => (
          <Button key={example} className="font-mono text-[13px]" onClick={() => onTry(example)}>
            {example}
          </Button>
        ))}
      </div>
    </div>
  )
}

const elsewhere = [
  ['/', t('home')],
  ['/concept/choose-flow', t('nav-choose')],
  ['/glossary', sayOfGlossary('title')],
] as const

/** That nothing fits, and what to do then. */
export function NothingFound({ query, onClose }: { query: string; onClose: () => void }) {
  return (
    <div className="p-5">
      <p className="font-semibold wrap-anywhere">{say('nothing', { query })}</p>
      <p className="mt-1 text-soft">{say('nothing-do')}</p>
      <ul className="mt-2 flex flex-wrap gap-x-5">
        {elsewhere.map(([href, text]) => (
          <li key={href}>
            <Link
              href={href}
              onClick={onClose}
              className="inline-flex min-h-11 items-center text-go underline underline-offset-4"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
