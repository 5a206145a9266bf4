import { t } from '#i18n/t.ts'
import { CheckCount } from './CheckCount.tsx'
import type { Section } from './player.ts'
import type { Room } from './room.ts'
import { sideSections } from './side-sections.ts'

interface Props {
  room: Room
  inView: Section
  onShow: (section: Section) => void
}

/** Looks like tabs, but every part is always there: these bring one of them to the top of the column. */
export function SectionNav({ room, inView, onShow }: Props) {
  return (
    <nav
      aria-label={t('sections')}
      className="flex h-12 flex-none items-stretch gap-1 border-b border-rule px-3"
    >
      {sideSections.map((id) => (
        <button
          key={id}
          type="button"
          aria-current={inView === id ? 'true' : undefined}
          onClick={() => onShow(id)}
          className="-mb-px inline-flex cursor-pointer items-center gap-1.5 border-b-2 border-transparent px-2.5 text-[14px] text-soft hover:text-ink focus-visible:-outline-offset-4 aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {t(`section-${id}`)}
          {id === 'checks' && <CheckCount room={room} />}
        </button>
      ))}
    </nav>
  )
}
