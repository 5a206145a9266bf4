import { Download, Trash2, Upload } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { ClearDialog } from './ClearDialog.tsx'
import { exportFile, fileName, importFile } from './import-file.ts'
import { clearSaved, useNothingSaved } from './saved-store.ts'
import { say } from './say.ts'

interface Props {
  onTell: (what: string) => void
}

/** Out to a file, in from one, or cleared: what came of it is told in one line. */
export function Files({ onTell }: Props) {
  const empty = useNothingSaved()
  const input = useRef<HTMLInputElement>(null)
  const [asking, setAsking] = useState(false)
  const take = async (file: File) => {
    const came = await importFile(file)
    const lines = {
      added: say('imported'),
      'nothing-new': say('imported-none'),
      bad: say('bad', { file: file.name }),
      unread: say('unread', { file: file.name }),
    }
    onTell(lines[came])
  }
  return (
    <section className="mt-10">
      <p className="max-w-[38rem] text-soft">{say('lead-file')}</p>
      <p className="mt-2 max-w-[38rem] text-soft">{say('lead-iphone')}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button
          disabled={empty}
          onClick={() => {
            exportFile()
            onTell(say('exported', { file: fileName }))
          }}
        >
          <Download size={16} aria-hidden="true" />
          {say('export')}
        </Button>
        <Button onClick={() => input.current?.click()}>
          <Upload size={16} aria-hidden="true" />
          {say('import')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={say('import')}
          className="hidden"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            // The same file may be chosen again.
            event.currentTarget.value = ''
            if (file) take(file)
          }}
        />
        <Button disabled={empty} onClick={() => setAsking(true)}>
          <Trash2 size={16} aria-hidden="true" />
          {say('clear')}
        </Button>
      </div>
      {asking && (
        <ClearDialog
          title={say('confirm-all')}
          text={say('confirm-all-text')}
          onClose={() => setAsking(false)}
          onClear={() => {
            clearSaved()
            onTell(say('cleared'))
          }}
        />
      )}
    </section>
  )
}
