import { WholeTree } from '#pages/concept/choose-flow/WholeTree.tsx'
import { PrintFrame } from './PrintFrame.tsx'
import { say } from './say.ts'

/** The decision tree as a poster. */
export function ChoosePoster() {
  return (
    <PrintFrame title={say('tree')}>
      <article className="sheet">
        <h1 className="sheet-title">{say('tree')}</h1>
        <div className="sheet-poster">
          <WholeTree taken={[]} />
        </div>
      </article>
    </PrintFrame>
  )
}
