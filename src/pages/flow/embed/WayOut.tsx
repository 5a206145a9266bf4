import { Link } from 'wouter'
import { t } from '#i18n/t.ts'
import type { Room } from '#pages/flow/room.ts'
import { stepLink } from '#pages/flow/share-link.ts'
import { Logo } from '#ui/Logo.tsx'
import { embedded } from './embedded.ts'

interface Props {
  room: Room
  className: string
  /** Shows the name beside the mark. */
  named?: boolean
}

/** The mark at the head of a flow: to the home page, or from inside a frame to the same step in a window of its own. */
export function WayOut({ room, className, named = false }: Props) {
  const label = named ? {} : { 'aria-label': t('home') }
  if (!embedded)
    return (
      <Link href="/" className={className} {...label}>
        <Logo />
        {named && t('brand')}
      </Link>
    )
  return (
    <a
      href={stepLink(location.href, room.definition.id, room.walk.at === 0 ? 0 : room.step)}
      target="_blank"
      rel="noopener"
      className={className}
      aria-label={t('open-whole')}
    >
      <Logo />
      {named && t('brand')}
    </a>
  )
}
