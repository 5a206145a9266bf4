import { Search } from 'lucide-react'
import { t } from '#i18n/t.ts'
import { askForSearch } from './ask.ts'
import { shortcutText } from './shortcut.ts'

/** Opens the search. On a phone an icon; where there is room for it, with its name, and with its shortcut. */
export function SearchButton({ named = false }: { named?: boolean }) {
  return (
    <button
      type="button"
      aria-label={t('search')}
      aria-keyshortcuts="Control+K Meta+K"
      title={t('search')}
      onClick={askForSearch}
      className={`inline-flex min-h-9 min-w-9 shrink-0 cursor-pointer items-center justify-center gap-2 rounded-md text-[14px] text-soft hover:bg-wash hover:text-ink max-lg:size-11 ${named ? 'lg:border lg:border-edge lg:ps-2.5 lg:pe-1.5' : 'lg:px-1.5'} noscript:hidden`}
    >
      <Search size={17} aria-hidden="true" />
      {named && <span className="max-lg:hidden">{t('search')}</span>}
      <kbd
        className={`rounded border border-rule px-1.5 font-sans text-[12px]/5 whitespace-nowrap text-soft ${named ? 'max-lg:hidden' : 'max-xl:hidden'}`}
      >
        {shortcutText()}
      </kbd>
    </button>
  )
}
