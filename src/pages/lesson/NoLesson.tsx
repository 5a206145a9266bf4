import { Link } from 'wouter'
import { SitePage } from '#pages/home/SitePage.tsx'
import { useTitle } from '#pages/use-title.ts'
import { say } from './say.ts'

/** An address that names a lesson which is not here: what to do now. */
export function NoLesson() {
  useTitle(say('gone-title'))
  return (
    <SitePage>
      <h1 className="font-serif text-[36px]/[1.12] sm:text-[46px]/[1.1]">{say('gone-title')}</h1>
      <p className="mt-4 max-w-[38rem] text-[18px]/7 text-soft">{say('gone-lead')}</p>
      <p className="mt-6">
        <Link href="/lesson" className="font-semibold text-go underline underline-offset-4">
          {say('to-lessons')}
        </Link>
      </p>
    </SitePage>
  )
}
