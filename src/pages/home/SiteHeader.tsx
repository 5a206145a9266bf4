import { Link } from 'wouter'
import { t } from '#i18n/t.ts'
import { SearchButton } from '#pages/search/SearchButton.tsx'
import { Logo } from '#ui/Logo.tsx'
import { ThemeToggle } from '#ui/ThemeToggle.tsx'

// On a phone there is no room for all: the front page leads to the comparison.
const pages = [
  ['/compare/openid', 'nav-compare', 'max-sm:hidden'],
  ['/concept/choose-flow', 'nav-choose', ''],
  ['/progress', 'nav-progress', ''],
] as const

/** The head of every page that is not a flow. `at` is the address of the page itself. */
export function SiteHeader({ at }: { at?: string }) {
  return (
    <header className="flex min-h-16 items-center justify-between gap-3 print:hidden">
      <Link
        href="/"
        className="flex min-h-9 items-center gap-2.5 rounded-md text-[17px] font-semibold max-sm:-ms-2 max-sm:px-2"
      >
        <Logo size={22} />
        <span className="max-sm:sr-only">{t('brand')}</span>
      </Link>
      <div className="flex items-center gap-1 sm:gap-3">
        <nav aria-label={t('site-pages')} className="flex items-center gap-1 sm:gap-2">
          {pages.map(([href, text, look]) => (
            <Link
              key={href}
              href={href}
              aria-current={href === at ? 'page' : undefined}
              className={`inline-flex min-h-9 items-center rounded-md px-2 text-[14px] text-soft hover:bg-wash hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink ${look}`}
            >
              {t(text)}
            </Link>
          ))}
        </nav>
        <SearchButton named />
        <ThemeToggle />
      </div>
    </header>
  )
}
