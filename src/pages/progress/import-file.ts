import { download } from '#ui/download.ts'
import { isSame, readSaved, together, writeSaved } from './saved.ts'
import { keepSaved, savedNow } from './saved-store.ts'

/** The name under which progress is exported. */
export const fileName = 'tokenwalk-progress.json'

/** What came of a file: it was added, it brought nothing new, it is no progress, or it could not be read. */
export type Imported = 'added' | 'nothing-new' | 'bad' | 'unread'

/** Adds what a file holds to what is kept here. A file that is none changes nothing. */
export async function importFile(file: Pick<File, 'text'>): Promise<Imported> {
  let text: string
  try {
    text = await file.text()
  } catch {
    return 'unread'
  }
  const brought = readSaved(text)
  if (!brought) return 'bad'
  const before = savedNow()
  const both = together(before, brought)
  if (isSame(both, before)) return 'nothing-new'
  keepSaved(both)
  return 'added'
}

/** Hands the person a file with all that is kept here. */
export function exportFile(): void {
  download(new Blob([writeSaved(savedNow())], { type: 'application/json' }), fileName)
}
