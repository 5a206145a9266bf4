import { t } from '#i18n/t.ts'

/** The step's number, as large as a chapter's. Decoration: the status and the list say it. */
export function StepNumber({ step, total }: { step: number; total: number }) {
  return (
    <p aria-hidden="true" className="whitespace-nowrap font-serif tabular-nums text-dim">
      <span className="text-[42px]/10">{step}</span>
      <span className="text-[17px]">{t('step-total', { total })}</span>
    </p>
  )
}
