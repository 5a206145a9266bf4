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
      className="sr-only focus:not-sr-only focus:fixed focus:start-3 focus:top-1.5 focus:z-10 focus:rounded-lg focus:border focus:border-edge focus:bg-card focus:px-4 focus:py-2 focus:font-semibold"
    >
      {t('skip')}
    </button>
  )
}
