import { SitePage } from '#pages/home/SitePage.tsx'
import { builtIndex, builtLesson } from './built/lessons.ts'
import { EditorPage } from './editor/EditorPage.tsx'
import { LessonIndex } from './LessonIndex.tsx'
import { LessonPage } from './LessonPage.tsx'
import { minutesOf } from './lesson.ts'
import { look } from './look.ts'
import { say } from './say.ts'

/** The pages of lessons as the build writes them. What an address carries behind its # no built page can know. */
export const builtPages = [
  {
    path: '/lesson',
    title: say('title'),
    description: say('description'),
    file: 'src/pages/lesson/LessonIndex.tsx',
    body: <LessonIndex />,
  },
  ...builtIndex.flatMap((id) => {
    const lesson = builtLesson(id)
    if (!lesson) return []
    return {
      path: `/lesson/${id}`,
      title: say('title-of', { minutes: minutesOf(lesson), title: lesson.title }),
      description: lesson.lead,
      file: 'src/pages/lesson/LessonPage.tsx',
      body: <LessonPage id={id} />,
    }
  }),
  {
    path: '/lesson/edit',
    title: say('edit-title'),
    description: say('description-edit'),
    file: 'src/pages/lesson/editor/EditorPage.tsx',
    body: <EditorPage />,
  },
  {
    path: '/set',
    title: say('plan'),
    description: say('description-set'),
    file: 'src/pages/lesson/SetPage.tsx',
    body: <Waiting title={say('plan')} text={say('description-set')} />,
  },
  {
    path: '/present/lesson',
    title: say('in-class'),
    description: say('description-present'),
    file: 'src/pages/lesson/present/LessonPresentPage.tsx',
    body: <Waiting title={say('in-class')} text={say('description-present')} />,
  },
]

function Waiting({ title, text }: { title: string; text: string }) {
  return (
    <SitePage>
      <h1 className={look.h1}>{title}</h1>
      <p className="mt-4 text-soft">{text}</p>
    </SitePage>
  )
}
