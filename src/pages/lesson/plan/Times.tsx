import { Link } from 'wouter'
import { type Lesson, type LessonItem, startOf } from '#pages/lesson/lesson.ts'
import { look } from '#pages/lesson/look.ts'
import { learnerPath } from '#pages/lesson/paths.ts'
import { say } from '#pages/lesson/say.ts'
import { titleOf } from '#pages/lesson/title-of.ts'

/** The table of times: from which minute to which, what to do, and what of the app is shown. */
export function Times({ lesson }: { lesson: Lesson }) {
  if (lesson.items.length === 0) return <p className="mt-8 text-soft">{say('empty-plan')}</p>
  return (
    <section aria-labelledby="times" className="mt-10 print:mt-4">
      <h2 id="times" className={look.h2}>
        {say('times')}
      </h2>
      <table className="mt-3 w-full border-collapse text-[15px]/[1.45] max-sm:block">
        <thead className="text-start text-[14px] text-soft max-sm:sr-only">
          <tr>
            {(['col-min', 'col-do', 'col-app'] as const).map((id) => (
              <th key={id} scope="col" className="py-1.5 pe-5 text-start font-semibold">
                {say(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {lesson.items.map((item, index) => (
            <tr
              key={startOf(lesson, index)}
              className="border-t border-rule align-baseline max-sm:grid max-sm:py-2.5 print:break-inside-avoid"
            >
              <th
                scope="row"
                className="whitespace-nowrap py-2.5 pe-5 text-start font-mono font-semibold max-sm:p-0"
              >
                {startOf(lesson, index)}–{startOf(lesson, index + 1)}
              </th>
              <td className="py-2.5 pe-5 max-sm:order-3 max-sm:p-0">
                {item.note}
                {item.dropWhenLate && <strong className="block text-[14px]">↷ {say('drop-mark')}</strong>}
              </td>
              <td className="w-[34%] py-2.5 max-sm:w-auto max-sm:p-0">
                <Shown item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Shown({ item }: { item: LessonItem }) {
  const path = learnerPath(item)
  const title = titleOf(item)
  return path === undefined ? (
    <span className="font-semibold">{title}</span>
  ) : (
    <Link href={path} className="font-semibold text-go underline underline-offset-4">
      {title}
    </Link>
  )
}
