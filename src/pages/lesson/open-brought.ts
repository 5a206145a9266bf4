import { builtLesson } from './built/lessons.ts'
import { decodeLesson } from './line.ts'
import { ownId, planPath } from './paths.ts'
import { keep } from './store.ts'
import { lessonInFile } from './take-file.ts'

/** In a file that was downloaded with a lesson: a double-click opens that lesson, which is then kept here as well. */
export function openBrought(): void {
  const brought = lessonInFile()
  // A link into the file asks for something else.
  if (brought === undefined || location.hash !== '') return
  history.replaceState(null, '', `#${pathOf(brought)}`)
}

function pathOf(brought: string): string {
  if (builtLesson(brought)) return planPath(brought)
  const read = decodeLesson(brought)
  // What is damaged is told there.
  return 'fault' in read ? `/set/${brought}` : planPath(ownId(keep(read.lesson)))
}
