import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import { DoorSign } from './DoorSign.tsx'
import { doors } from './doors.ts'
import { say } from './say.ts'

const looks = {
  first: 'border-go bg-go text-on-go hover:border-go-deep hover:bg-go-deep',
  other: 'border-edge bg-card hover:border-ink',
} as const

/** The ways in, side by side as many as there are; the first is the button that moves on. */
export function Doors() {
  return (
    <nav aria-label={say('doors')}>
      <ul className="grid gap-3 lg:auto-cols-fr lg:grid-flow-col lg:gap-5">
        {doors.map(({ id, href }, index) => (
          <li key={id} className="grid">
            <Link
              href={href}
              className={`group flex items-center gap-4 rounded-xl border px-5 py-4 lg:gap-5 lg:px-6 lg:py-5 ${index === 0 ? looks.first : looks.other}`}
            >
              <DoorSign id={id} />
              <span className="flex-1 self-start">
                <span className="flex items-center justify-between gap-3 font-serif text-[26px]/8">
                  {say(`door-${id}`)}
                  <ArrowRight
                    size={20}
                    aria-hidden="true"
                    className="transition-transform group-hover:translate-x-0.5 rtl:-scale-x-100"
                  />
                </span>
                <span className={`mt-0.5 block ${index === 0 ? '' : 'text-soft'}`}>
                  {say(`door-${id}-text`)}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
