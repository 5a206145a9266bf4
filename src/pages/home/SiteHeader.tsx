import { Link } from 'wouter'
import { t } from '#i18n/t.ts'
import { SearchButton } from '#pages/search/SearchButton.tsx'
import { Logo } from '#ui/Logo.tsx'
import { ThemeToggle } from '#ui/ThemeToggle.tsx'

const pages = [
  ['/compare/openid', 'nav-compare'],
  ['/concept/choose-flow', 'nav-choose'],
  ['/progress', 'nav-progress'],
] as const

/** The head of every page that is not a flow; on a phone its links have a line of their own. `at` is the address of the page itself. */
export function SiteHeader({ at }: { at?: string }) {
  return (
    <header className="flex min-h-16 flex-wrap items-center justify-between gap-x-3 print:hidden max-sm:py-2">
      <Link
        href="/"
        className="flex min-h-9 items-center gap-2.5 rounded-md text-[17px] font-semibold max-sm:-ms-2 max-sm:px-2"
      >
        <Logo size={22} />
        {t('brand')}
      </Link>
      <div className="flex items-center gap-3 max-sm:contents">
        <nav
          aria-label={t('site-pages')}
          className="flex items-center max-sm:order-last max-sm:-mx-2 max-sm:w-full max-sm:flex-wrap sm:gap-2"
        >
          {pages.map(([href, text]) => (
            <Link
              key={href}
              href={href}
              aria-current={href === at ? 'page' : undefined}
              className="inline-flex min-h-9 items-center rounded-md px-2 text-[14px] text-soft hover:bg-wash hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink max-sm:min-h-11"
            >
              {t(text)}
            </Link>
          ))}
        </nav>
        <div className="flex items-center gap-1 sm:gap-3">
          <SearchButton named />
          <ThemeToggle />
        </div>
      </div>
    </header>
  )
}
