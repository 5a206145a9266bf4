import { Bug } from 'lucide-react'
import { t } from '#i18n/t.ts'
import { inFile } from '#pages/address/edition.ts'
import { here, hrefOf } from '#pages/address/here.ts'
import { Button } from '#ui/Button.tsx'

/** What is shown after an exception of ours: grey and plain, so that nobody takes it for a refused request. */
export function BugPage({ home, error }: { home: string; error: unknown }) {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col items-start justify-center gap-4 px-6 py-12">
      <Bug size={36} aria-hidden="true" className="text-soft" />
      <h1 className="text-[24px]/8 font-semibold">{t('bug-title')}</h1>
      <p className="text-soft">{t('bug-text')}</p>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <Button onClick={() => location.reload()}>{t('bug-reload')}</Button>
        <Button variant="plain" onClick={startOver}>
          {t('bug-start-over')}
        </Button>
        <a href={home} onClick={reloadAt} className="px-2 underline underline-offset-4">
          {t('bug-home')}
        </a>
      </div>
      <details className="mt-4 w-full text-[13px] text-soft">
        <summary className="cursor-pointer py-1">{t('bug-details')}</summary>
        <pre dir="ltr" className="mt-1 whitespace-pre-wrap break-words font-mono">
          {words}
        </pre>
      </details>
    </main>
  )
}

/** The run that met the bug is kept by the tab and would meet it again: this forgets it. */
function startOver(): void {
  history.replaceState(null, '', hrefOf(here().path))
  location.reload()
}

/** In the single file another address is the same document, and the bug would go on standing there. */
function reloadAt(): void {
  if (inFile) addEventListener('hashchange', () => location.reload(), { once: true })
}
