import { say } from '#panels/say.ts'

/** Opens a whole leg for changes. */
export function ChangeButton({ onOpen }: { onOpen: () => void }) {
  return (
    <div className="border-rule border-t pt-1">
      <button
        type="button"
        onClick={onOpen}
        className="min-h-8 cursor-pointer text-[13px] text-go hover:underline"
      >
        {say('change')}
      </button>
    </div>
  )
}
