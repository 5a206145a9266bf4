import { Link } from 'wouter'
import { SitePage } from '#pages/home/SitePage.tsx'
import { useTitle } from '#pages/use-title.ts'
import { BringIn } from './BringIn.tsx'
import { builtIndex, builtLesson } from './built/lessons.ts'
import { minutesOf } from './lesson.ts'
import { look } from './look.ts'
import { OwnList } from './OwnList.tsx'
import { planPath } from './paths.ts'
import { say } from './say.ts'

/** All lessons: three that are ready, and the teacher's own. */
export function LessonIndex() {
  useTitle(say('title'))
  return (
    <SitePage at="/lesson">
      <h1 className={look.h1}>{say('title')}</h1>
      <p className="mt-4 max-w-[38rem] text-[18px]/7 text-soft">{say('lead')}</p>
      <section aria-labelledby="built" className="mt-8">
        <h2 id="built" className={look.h2}>
          {say('built')}
        </h2>
        <ul className="mt-3 border-b border-rule">
          {builtIndex.map((id) => {
            const lesson = builtLesson(id)
            return (
              lesson && (
                <li
                  key={id}
                  className="grid grid-cols-[5.5rem_1fr] items-baseline border-t border-rule py-4 max-sm:grid-cols-1"
                >
                  <span className="text-soft">{say('minutes', { count: minutesOf(lesson) })}</span>
                  <div>
                    <Link
                      href={planPath(id)}
                      className="font-serif text-[22px]/7 underline decoration-edge underline-offset-4 hover:decoration-current"
                    >
                      {lesson.title}
                    </Link>
                    <p className="mt-1 max-w-[38rem] text-soft">{lesson.lead}</p>
                  </div>
                </li>
              )
            )
          })}
        </ul>
      </section>
      <OwnList />
      <BringIn />
    </SitePage>
  )
}
