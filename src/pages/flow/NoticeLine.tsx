import { t } from '#i18n/t.ts'
import { NoticeBar } from '#ui/NoticeBar.tsx'
import type { Notice } from './open.ts'

function say(notice: Notice): string {
  switch (notice.id) {
    case 'step-range':
      return t('notice-step-range', { asked: notice.asked.slice(0, 24) })
    case 'link-damaged':
      return t('notice-link-damaged')
    case 'refused-before':
      return t('notice-refused-before', { step: notice.step })
    case 'unfit':
      return t('notice-unfit', {
        field: notice.edit.name || notice.edit.part,
        value: (notice.edit.value ?? '').slice(0, 40),
      })
  }
}

/** One polite line about what could not be done as asked; it goes when it is dismissed. */
export function NoticeLine({ notice, onDismiss }: { notice: Notice | undefined; onDismiss: () => void }) {
  if (!notice) return null
  return <NoticeBar text={say(notice)} onDismiss={onDismiss} />
}
