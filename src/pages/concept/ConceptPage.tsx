import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { StepContent } from '#flows/kit/types.ts'
import { Explained, ExplainedTexts } from '#pages/glossary/Explained.tsx'
import { SitePage } from '#pages/home/SitePage.tsx'
import { useTitle } from '#pages/use-title.ts'
import { ConceptList } from './ConceptList.tsx'
import { concepts } from './concepts.en.ts'
import { type ConceptId, conceptPath } from './concepts.ts'
import { onward } from './onward.en.ts'
import { Quiz } from './Quiz.tsx'

interface Props {
  id: ConceptId
  quiz: readonly StepContent['predict'][]
  /** What `children` say, as one reads it: the first use of each word of the glossary is explained. */
  texts: readonly string[]
  /** The idea, its picture, and the thing to do. */
  children: ReactNode
}

/** The frame of a page that explains one idea: its name and one line, then two questions and the way to the others. */
export function ConceptPage({ id, quiz, texts, children }: Props) {
  const { title, lead } = concepts[id]
  const next = onward[id]
  useTitle(title)
  return (
    <SitePage at={conceptPath(id)}>
      <h1 className="text-balance font-serif text-[36px]/[1.12] tracking-[-0.01em] sm:text-[46px]/[1.1]">
        {title}
      </h1>
      <ExplainedTexts
        texts={[lead, ...texts, ...quiz.map(({ question }) => question)]}
        flow={`concept/${id}`}
      >
        <p className="mt-4 max-w-[38rem] text-pretty text-[18px]/7 text-soft">
          <Explained text={lead} />
        </p>
        {children}
        <Quiz page={id} quiz={quiz} />
      </ExplainedTexts>
      {next && (
        <p className="-mt-2 pb-10 print:hidden">
          <Link
            href={next.href}
            className="inline-flex min-h-11 items-center gap-2 rounded-lg border border-go px-4 py-2 font-semibold text-go hover:bg-go-w"
          >
            {next.text}
            <ArrowRight size={18} aria-hidden="true" className="rtl:-scale-x-100" />
          </Link>
        </p>
      )}
      <ConceptList at={id} />
    </SitePage>
  )
}
