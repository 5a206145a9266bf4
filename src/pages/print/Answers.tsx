import type { FlowDefinition } from '#flows/kit/types.ts'
import { say } from './say.ts'

interface Props {
  flow: FlowDefinition
  name: string
  leftOut: boolean
}

/** Who can see what in each step, and the right answer to its question: a page of its own. */
export function Answers({ flow, name, leftOut }: Props) {
  return (
    <article className="sheet" data-left-out={leftOut || undefined}>
      <h2 className="sheet-title">{say('answers', { name })}</h2>
      <table className="sheet-table mt-2 text-[12px]/[1.35]">
        <thead>
          <tr>
            <th scope="col">{say('step')}</th>
            <th scope="col" className="w-[36%]">
              {say('who-sees')}
            </th>
            <th scope="col">{say('question')}</th>
            <th scope="col">{say('answer')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(flow.content.steps).map(([n, { seenBy, predict }]) => (
            <tr key={n}>
              <th scope="row">{n}</th>
              <td>{seenBy}</td>
              <td>{predict.question}</td>
              <td>{predict.choices.find(({ correct }) => correct)?.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  )
}
