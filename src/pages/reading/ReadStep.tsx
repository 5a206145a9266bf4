import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { sentencesOf } from '#diagram/sentences.ts'
import type { FlowDefinition, StepContent } from '#flows/kit/types.ts'
import { t } from '#i18n/t.ts'
import { ReadQuestion } from './ReadQuestion.tsx'
import { say } from './say.ts'

interface Props {
  flow: FlowDefinition
  step: number
  words: StepContent
}

/** One step as text: what happens, why, who can see it, its question with the answer, and the way on. */
export function ReadStep({ flow: { id, content, arrows, participants, length }, step, words }: Props) {
  const drawn = arrows.filter((arrow) => arrow.step === step)
  const sentences = sentencesOf(
    drawn.map(({ state, ...arrow }) => ({ ...arrow, key: state, state: 'past' })),
    participants,
  )
  const { title, caption, why, seenBy, notice, article, predict } = words
  return (
    <>
      <p className="text-soft">
        {say('step-of', { n: step, total: length })} ·{' '}
        <Link href={`/flow/${id}`} className="underline underline-offset-4">
          {content.name}, {content.variant}
        </Link>
      </p>
      <h1 className="mt-2 font-serif text-[36px]/[1.12]">{title}</h1>
      <p className="mt-4 max-w-[38rem] font-serif text-[23px]/7">{caption}</p>
      <dl className="mt-4 grid max-w-[44rem] gap-3">
        <Told term={say('what-happens')}>{sentences.join(' ')}</Told>
        <Told term={say('why')}>{why}</Told>
        <Told term={say('seen-by')}>{seenBy}</Told>
        <Told term={say('notice')}>{notice}</Told>
        {article && (
          <Told term={say('article')}>
            {t('article-says', { sentence: article.sentence })}{' '}
            <strong>{t(`article-${article.badge}`)}</strong>. {article.honest}
          </Told>
        )}
      </dl>
      <ReadQuestion predict={predict} />
      <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
        {step > 1 && (
          <Way flow={id} step={step - 1} text={say('before')} title={content.steps[step - 1]?.title} />
        )}
        {step < length && (
          <Way flow={id} step={step + 1} text={say('after')} title={content.steps[step + 1]?.title} />
        )}
      </p>
    </>
  )
}

function Told({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Way({
  flow,
  step,
  text,
  title,
}: {
  flow: string
  step: number
  text: string
  title?: string | undefined
}) {
  return (
    <span>
      {text}:{' '}
      <Link href={`/flow/${flow}/step/${step}`} className="font-semibold underline underline-offset-4">
        {title}
      </Link>
    </span>
  )
}
