import { useEffect } from 'react'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { t } from '#i18n/t.ts'

/** The tab's title, as the built file of the same address has it. */
export function usePageTitle({ content }: FlowDefinition, step: number): void {
  // Two flows may share a name: what they are for tells them apart.
  const name = `${content.name}, ${content.variant}`
  const title = content.steps[step]?.title
  useEffect(() => {
    document.title =
      title === undefined ? t('flow-page-title', { name }) : t('step-page-title', { step, title, name })
  }, [step, title, name])
}
