import { readProgress, writeProgress } from './file.ts'
import { merge } from './progress.ts'
import { changeProgress, progressNow } from './store.ts'

/** The name under which progress is exported. */
export const fileName = 'tokenwalk-progress.json'

/** What came of a file: it was added, it brought nothing new, it is no progress, or it could not be read. */
export type Imported = 'added' | 'nothing-new' | 'bad' | 'unread'

/** Adds the progress in a file to what is kept here. A file that is none changes nothing. */
export async function importFile(file: Pick<File, 'text'>): Promise<Imported> {
  let text: string
  try {
    text = await file.text()
  } catch {
    return 'unread'
  }
  const brought = readProgress(text)
  if (!brought) return 'bad'
  const before = progressNow()
  const both = merge(before, brought)
  if (writeProgress(both) === writeProgress(before)) return 'nothing-new'
  changeProgress(() => both)
  return 'added'
}

/** Hands the person a file with the progress kept here. */
export function exportFile(): void {
  const url = URL.createObjectURL(new Blob([writeProgress(progressNow())], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The download has its own hold on the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
