import { CircleX } from 'lucide-react'
import { useState } from 'react'
import { t } from '#i18n/t.ts'
import { Again } from './Again.tsx'
import { Article } from './Article.tsx'
import { BreakIt } from './BreakIt.tsx'
import { Done } from './Done.tsx'
import { LinasTurn } from './LinasTurn.tsx'
import { isRefused, type Room, tellsWhy } from './room.ts'
import { captionType } from './screen-frame.ts'
import { Words } from './Words.tsx'

/** What the step says: one sentence, and its reason once it is told; where the run was refused, what came of it. */
export function Caption({ room, large = false }: { room: Room; large?: boolean }) {
  const { frame, step, words } = room
  // On a wide screen the strip has one height: the honest word takes the place of the reason.
  const [honest, setHonest] = useState<number>()
  const open = large || honest === step
  const told = tellsWhy(room)
  return (
    <div className="min-w-0">
      {isRefused(room) && (
        <p className="flex items-center gap-1.5 text-[15px]/6 font-semibold text-no">
          <CircleX size={16} aria-hidden="true" />
          {t('refused')}
        </p>
      )}
      <h1 className={captionType}>
        <Words room={room} part="caption" />
      </h1>
      {words.article && !frame.refused && (
        <Article
          article={words.article}
          judged={told}
          open={open}
          {...(large ? {} : { onToggle: () => setHonest(open ? undefined : step) })}
        />
      )}
      <div className="mt-1.5 grid max-w-[44rem] gap-1.5 text-pretty text-[15px]/[22px] text-soft lg:text-[14px]/5">
        {told && (large || !open) && (
          <p>
            <Words room={room} part="why" />
          </p>
        )}
        <LinasTurn room={room} />
        {frame.done && <Done room={room} />}
        <div className="flex flex-wrap gap-2 empty:hidden">
          <BreakIt room={room} />
          <Again room={room} />
        </div>
      </div>
    </div>
  )
}
