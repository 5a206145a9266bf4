import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import { flowIndex } from '#flows/registry.ts'
import { useProgress } from '#pages/progress/store.ts'
import { firstFlow } from './doors.ts'
import { say } from './say.ts'
import { whereToGo } from './where-to-go.ts'

// Measured walks: a caption, a reason and a question are read in about half a minute.
const minutesPerStep = 0.55

/**
 * The line under the doors: for a newcomer how long the first walk is; for who was here before, the way back to it. The
 * build cannot know which, so both take the same room.
 */
export function WhereYouWere() {
  const place = whereToGo(useProgress(), flowIndex)
  return (
    <div className="flex h-17 min-w-0 flex-1 items-center text-[14px]/5 sm:h-11">
      {place ? (
        <Link
          href={place.step === 0 ? `/flow/${place.flow.id}` : `/flow/${place.flow.id}/step/${place.step}`}
          className="group flex min-h-11 min-w-0 flex-wrap items-center gap-x-2.5 sm:flex-nowrap"
        >
          <span className="shrink-0 font-semibold text-go underline underline-offset-4">
            {say(place.step === 0 ? 'go-on-next' : 'go-on')}
          </span>
          <ArrowRight
            size={16}
            aria-hidden="true"
            className="shrink-0 text-go transition-transform group-hover:translate-x-0.5 rtl:-scale-x-100"
          />
          <span className="min-w-0 max-sm:line-clamp-2 max-sm:w-full sm:truncate">
            {place.flow.name}, {place.flow.variant}
            {place.step > 0 && (
              <span className="text-soft">
                {' · '}
                {say('go-on-at', {
                  step: place.step,
                  count: place.flow.length,
                  title: place.flow.titles[place.step - 1] ?? '',
                })}
              </span>
            )}
          </span>
        </Link>
      ) : (
        <p className="text-soft">
          {firstFlow &&
            say('first-walk', {
              count: firstFlow.length,
              minutes: Math.round(firstFlow.length * minutesPerStep),
            })}
        </p>
      )}
    </div>
  )
}
