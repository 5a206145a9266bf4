import { say } from '#pages/present/say.ts'
import type { Presenter } from '#pages/present/use-presenter.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { ChangeOne } from './ChangeOne.tsx'

interface Props {
  presenter: Presenter
  onClose: () => void
}

/** Changes a message before the class: by a ready break, or one value by hand. */
export function Breaks({ presenter: { scene, shared, context, send }, onClose }: Props) {
  const breaks = scene.breaks?.(shared) ?? []
  const fields = scene.fields?.(shared) ?? []
  return (
    <Dialog title={say('break')} onClose={onClose}>
      <div className="grid gap-2 p-5">
        <p className="text-soft">{say(breaks.length + fields.length === 0 ? 'break-none' : 'break-lead')}</p>
        <div className="flex flex-wrap gap-2">
          {breaks.map(({ label, change }) => (
            <Button
              key={label}
              size="small"
              className="text-start"
              onClick={() => send({ type: 'BREAK', change })}
            >
              {label}
            </Button>
          ))}
        </div>
        {fields.length > 0 && (
          <ChangeOne fields={fields} onChange={(change) => send({ type: 'BREAK', change })} />
        )}
        {context.unbroken && (
          <Button
            onClick={() => {
              send({ type: 'UNDO' })
              onClose()
            }}
          >
            {say('undo')}
          </Button>
        )}
      </div>
    </Dialog>
  )
}
