import { filePath, inFile } from '#pages/address/edition.ts'
import { builtLesson } from './built/lessons.ts'
import type { Lesson } from './lesson.ts'
import { encodeLesson } from './line.ts'
import type { LessonId } from './paths.ts'

/** The place in the file's head that names the lesson which it brings: '45', or a lesson's line. */
const slot = 'tokenwalk-lesson'
const empty = `<meta name="${slot}" content="">`

/**
 * The single file, which opens at this lesson. On the site it is fetched; the file itself makes a copy of what it is.
 * @throws where the site's file cannot be had, as without a network
 */
export async function fileWith(id: LessonId, lesson: Lesson): Promise<Blob> {
  const brings = builtLesson(id) ? id : encodeLesson(lesson)
  const html = inFile ? ownText() : await fetched()
  if (!html.includes(empty)) throw new Error('This is not the file of Tokenwalk.')
  return new Blob([html.replace(empty, `<meta name="${slot}" content="${brings}">`)], { type: 'text/html' })
}

/** A file name that every system takes: `tokenwalk-who-sees-my-password.html`. */
export function fileNameOf({ title }: Lesson): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['lesson']
  return `${['tokenwalk', ...words].join('-').slice(0, 60).replace(/-$/, '')}.html`
}

/** What this file brings: '45', or a lesson's line; undefined where it brings none. */
export function lessonInFile(): string | undefined {
  return slotIn(document)?.content || undefined
}

async function fetched(): Promise<string> {
  const answer = await fetch(filePath)
  if (!answer.ok) throw new Error(`${filePath}: ${answer.status}`)
  return answer.text()
}

/** The page as it was before its script drew anything, without the lesson that it brought. */
function ownText(): string {
  const copy = document.cloneNode(true) as Document
  const root = copy.documentElement
  root.removeAttribute('data-theme')
  for (const part of copy.body.querySelectorAll(':scope > :not(#root, script)')) part.remove()
  copy.getElementById('root')?.replaceChildren()
  copy.title = 'Tokenwalk'
  slotIn(copy)?.setAttribute('content', '')
  return `<!doctype html>\n${root.outerHTML}\n`
}

function slotIn(page: Document): HTMLMetaElement | null {
  return page.querySelector<HTMLMetaElement>(`meta[name="${slot}"]`)
}
