import { useEffect } from 'react'
import { t } from '#i18n/t.ts'

/** Names the tab after the page, as the built file of the same address does. */
export function useTitle(name: string): void {
  useEffect(() => {
    document.title = t('flow-page-title', { name })
  }, [name])
}
