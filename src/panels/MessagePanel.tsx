import { useEffect } from 'react'
import type { FlowDefinition } from '#flows/kit/types.ts'
import type { Ledger, StepView } from '#trace/views.ts'
import { idle } from '#ui/idle.ts'
import { later, useLater } from '#ui/later.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { ActCard } from './message/ActCard.tsx'
import { MessageCard } from './message/MessageCard.tsx'
import type { Depth, Sending } from './message/types.ts'
import { announced } from './notes/hints.ts'
import { hasSilentPart } from './notes/note-of.ts'
import { loadShelves, useShelves } from './notes/shelves.ts'
import { type Theme, themesOf } from './notes/themes.ts'
import { PanelSection } from './PanelSection.tsx'
import { say } from './say.ts'
import { namesOf, ValueNames } from './value-names.ts'

interface Props extends Sending {
  view: StepView
  definition: Pick<FlowDefinition, 'participants' | 'content' | 'arrows'>
  depth: Depth
  onDepth: (depth: Depth) => void
  /** All fields stand open as inputs, and the quick breaks are offered. */
  breakMode: boolean
  /** The ledger's rows: its values bear the same short names here. */
  rows?: Ledger['rows']
  /** A word on whether the browser really carried it: 'in your developer tools'. */
  mirrorBadge?: string
}

// Most read the fields: the sentences come with the first who wants them.
const story = later(async () => (await import('./message/Story.tsx')).Story)

const rare: readonly Theme[] = ['rare']

// Every walk needs these: they travel while the page does its first work.
if (typeof document !== 'undefined') void loadShelves('core')

/** What was said in this step, at three depths: in sentences, field by field, as the bytes on the wire. */
export function MessagePanel({
  view,
  definition,
  depth,
  onDepth,
  breakMode,
  rows = [],
  mirrorBadge,
  ...sending
}: Props) {
  const { participants, content, arrows } = definition
  const Story = useLater(story, depth === 'story')
  const main = view.messages.findLast(({ minor }) => !minor)
  const empty = view.acts.length === 0 && view.messages.length === 0
  const options = (['story', 'fields', 'raw'] as const).map((value) => ({
    value,
    text: say(`depth-${value}`),
  }))
  const themes: readonly Theme[] = depth === 'fields' ? [...new Set(view.messages.flatMap(themesOf))] : []
  const ordinary = useShelves(themes, themes.length > 0)
  const lacking = ordinary && depth === 'fields' && view.messages.some(hasSilentPart)
  const explained = useShelves(lacking ? rare : [], lacking) && ordinary
  useEffect(() => {
    void idle().then(() => announced(arrows).forEach((theme) => void loadShelves(theme)))
  }, [arrows])
  useEffect(() => {
    // What is sent next may well be refused.
    if (breakMode) void loadShelves('rare')
  }, [breakMode])
  return (
    <PanelSection
      id="message"
      name={say('message-region')}
      aside={
        <Segmented size="small" label={say('depth')} value={depth} options={options} onChange={onDepth} />
      }
    >
      {empty && (
        <p className="text-[14px] text-soft">{say(view.step > 1 ? 'message-none-here' : 'message-none')}</p>
      )}
      {!empty && depth === 'story' && Story && <Story view={view} definition={definition} />}
      {/* Notes come with their messages or not at all: lines that appear later would push away what is being read. */}
      {(!explained || (depth === 'story' && !Story)) && <div aria-busy="true" className="min-h-dvh" />}
      {depth !== 'story' && explained && (
        <ValueNames value={namesOf(rows)}>
          <div className="grid gap-3">
            {view.messages.map((message) => (
              <MessageCard
                key={`${message.x}/${message.message}`}
                view={message}
                main={message === main}
                depth={depth}
                breakMode={breakMode}
                sending={sending}
              />
            ))}
            {view.acts.map((act) => (
              <ActCard
                key={act.does}
                act={act}
                participants={participants}
                acts={content.acts}
                depth={depth}
              />
            ))}
          </div>
        </ValueNames>
      )}
      {mirrorBadge !== undefined && main !== undefined && (
        <p className="mt-2 flex items-center gap-2 text-[13px] text-ok">
          <span aria-hidden="true" className="size-2 rounded-full bg-current" />
          {mirrorBadge}
        </p>
      )}
    </PanelSection>
  )
}
