import { Link } from 'wouter'
import { t } from '#i18n/t.ts'
import { Logo } from '#ui/Logo.tsx'
import { ThemeToggle } from '#ui/ThemeToggle.tsx'

/** The head of every page that is not a flow. */
export function SiteHeader() {
  return (
    <header className="flex min-h-16 items-center justify-between">
      <Link href="/" className="flex min-h-9 items-center gap-2.5 rounded-md text-[17px] font-semibold">
        <Logo size={22} />
        {t('brand')}
      </Link>
      <ThemeToggle />
    </header>
  )
}
