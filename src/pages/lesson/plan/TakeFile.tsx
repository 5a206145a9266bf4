import { Download } from 'lucide-react'
import { useState } from 'react'
import type { Lesson } from '#pages/lesson/lesson.ts'
import { look } from '#pages/lesson/look.ts'
import type { LessonId } from '#pages/lesson/paths.ts'
import { say } from '#pages/lesson/say.ts'
import { fileNameOf, fileWith } from '#pages/lesson/take-file.ts'
import { Button } from '#ui/Button.tsx'
import { download } from '#ui/download.ts'

interface Props {
  id: LessonId
  lesson: Lesson
}

/** The whole app as one file that opens at this lesson, and what became of it in one line. */
export function TakeFile({ id, lesson }: Props) {
  const [told, setTold] = useState('')
  const take = async () => {
    const name = fileNameOf(lesson)
    try {
      download(await fileWith(id, lesson), name)
      setTold(say('file-taken', { name }))
    } catch {
      setTold(say('file-failed'))
    }
  }
  return (
    <section className="mt-12 max-w-[38rem] print:hidden">
      <h2 className={look.h2}>{say('file')}</h2>
      <p className="mt-2 text-soft">{say('file-lead')}</p>
      <Button className="mt-3" onClick={take}>
        <Download size={16} aria-hidden="true" />
        {say('file-take')}
      </Button>
      <p role="status" className="mt-2 text-[14px] text-soft [overflow-wrap:anywhere]">
        {told}
      </p>
    </section>
  )
}
