import { t } from '#i18n/t.ts'

/** Where the skip link leads: Back and Next. */
export const controlsId = 'walk-controls'

/**
 * The first stop of the Tab key, seen only while it has the focus: past steps and panels to Next, or to Back at the
 * end. A button, because what stands behind the # of the address is a shared run.
 */
export function SkipLink() {
  return (
    <button
      type="button"
      onClick={() => {
        const buttons = document.querySelectorAll<HTMLButtonElement>(`#${controlsId} button:enabled`)
        buttons[buttons.length - 1]?.focus()
      }}
      className="fixed start-3 top-1.5 z-10 -translate-y-20 rounded-lg border border-edge bg-card px-4 py-2 font-semibold focus:translate-y-0"
    >
      {t('skip')}
    </button>
  )
}
