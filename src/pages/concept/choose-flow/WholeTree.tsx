import { Link } from 'wouter'
import { flowIndex } from '#flows/registry.ts'
import { Explained } from '#pages/glossary/Explained.tsx'
import { say } from './say.ts'
import { type Answer, questions, type Result, type TreeQuestion } from './tree.en.ts'
import { questionAt, resultAt } from './walk-tree.ts'

/** All of the tree as a list, drawn as a tree: for the eye, for paper, and where no script runs. */
export function WholeTree({ taken }: { taken: readonly string[] }) {
  return (
    <section aria-labelledby="whole-tree" className="py-10">
      <h2 id="whole-tree" className="font-serif text-[28px]/9">
        {say('whole')}
      </h2>
      <div className="tree mt-4">
        <Branch question={questions.Q1} taken={taken} />
      </div>
      <p className="mt-6 max-w-[38rem]">
        <Explained text={say('whole-need')} />
      </p>
      <ul className="mt-1 ms-5 list-disc text-soft">
        {(['need-login', 'need-api', 'need-both'] as const).map((need) => (
          <li key={need}>{say(need)}</li>
        ))}
      </ul>
    </section>
  )
}

function Branch({ question, taken }: { question: TreeQuestion; taken: readonly string[] }) {
  const [here, ...rest] = taken
  return (
    <>
      <p className="tree-question">{question.ask}</p>
      <ul>
        {question.answers.map((answer) => (
          <li key={answer.id} data-taken={answer.id === here || undefined}>
            <span className="tree-answer">{answer.text}</span>
            <End answer={answer} taken={answer.id === here ? rest : []} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** What an answer leads to. The last question is the same everywhere and is told once, below the tree. */
function End({ answer, taken }: { answer: Answer; taken: readonly string[] }) {
  const question = questionAt(answer.to)
  const result = resultAt(answer.to) ?? commonEnd(question)
  if (result) return <Leaf result={result} />
  return question && <Branch question={question} taken={taken} />
}

/** The end of a branch: the way to the flow that comes closest. */
function Leaf({ result: { name, flows } }: { result: Result }) {
  const flow = flows.find(({ id }) => flowIndex.some((one) => one.id === id))
  return <strong className="tree-end">{flow ? <Link href={`/flow/${flow.id}`}>{name}</Link> : name}</strong>
}

function commonEnd(question: TreeQuestion | undefined) {
  const ends = question?.answers.map(({ to }) => resultAt(to)) ?? []
  return ends.every((end) => end?.name === ends[0]?.name) ? ends[0] : undefined
}
