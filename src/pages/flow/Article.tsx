import { BadgeCheck, BadgeQuestionMark, BadgeX } from 'lucide-react'
import type { ArticleSentence } from '#flows/kit/types.ts'
import { t } from '#i18n/t.ts'

const badges = {
  right: { Icon: BadgeCheck, colour: 'text-ok' },
  vague: { Icon: BadgeQuestionMark, colour: 'text-as' },
  wrong: { Icon: BadgeX, colour: 'text-no' },
} as const satisfies Record<ArticleSentence['badge'], unknown>

interface Props {
  article: ArticleSentence
  /** The badge gives the answer to some questions away: in Predict it waits for the answer. */
  judged: boolean
  /** Whether the honest word stands below; without `onToggle` it always does. */
  open: boolean
  onToggle?: () => void
}

/** What the article says of this step, whether that is right, and the honest word about it. */
export function Article({ article, judged, open, onToggle }: Props) {
  const { Icon, colour } = badges[article.badge]
  return (
    <figure aria-label={t('article')} className="mt-1.5 max-w-[44rem] text-[15px]/[22px] lg:text-[14px]/5">
      <blockquote className="inline font-serif text-ink italic">
        {t('article-says', { sentence: article.sentence })}
      </blockquote>{' '}
      {judged && (
        <span className={`whitespace-nowrap font-semibold ${colour}`}>
          <Icon size={16} aria-hidden="true" className="me-1 inline-block align-[-3px]" />
          {t(`article-${article.badge}`)}
        </span>
      )}{' '}
      {judged && onToggle && (
        <button
          type="button"
          aria-expanded={open}
          onClick={onToggle}
          className="cursor-pointer text-go underline underline-offset-4"
        >
          {t(open ? 'article-less' : 'article-more')}
        </button>
      )}
      {judged && open && <figcaption className="mt-1 text-pretty text-soft">{article.honest}</figcaption>}
    </figure>
  )
}
