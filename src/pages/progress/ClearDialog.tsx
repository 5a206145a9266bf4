import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { say } from './say.ts'

interface Props {
  title: string
  text: string
  onClear: () => void
  onClose: () => void
}

/** The one question before something is forgotten. */
export function ClearDialog({ title, text, onClear, onClose }: Props) {
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="p-5">
        <p className="text-soft">{text}</p>
        <div className="mt-5 flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{say('confirm-no')}</Button>
          <Button
            variant="primary"
            onClick={() => {
              onClear()
              onClose()
            }}
          >
            {say('confirm-yes')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
