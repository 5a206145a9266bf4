import { meanings } from '#pages/glossary/meanings.en.ts'
import { useTranslations } from '#pages/glossary/store.ts'
import { terms } from '#pages/glossary/terms.en.ts'
import { translationOf } from '#pages/glossary/translations.ts'
import { PrintFrame } from './PrintFrame.tsx'
import { say } from './say.ts'

/** Every word with its meaning; the third column holds the learner's own words, or room for them. */
export function GlossaryCard() {
  const own = useTranslations()
  return (
    <PrintFrame title={say('glossary')}>
      <article className="sheet">
        <h1 className="sheet-title">{say('glossary')}</h1>
        <p className="print:hidden">{say('glossary-how')}</p>
        <table className="sheet-table mt-2 text-[10.5px]/[1.25]">
          <thead>
            <tr>
              <th scope="col" className="w-[22%]">
                {say('term')}
              </th>
              <th scope="col">{say('meaning')}</th>
              <th scope="col" className="w-[28%]">
                {say('own')}
              </th>
            </tr>
          </thead>
          <tbody>
            {terms.map(({ term }) => (
              <tr key={term}>
                <th scope="row">{term}</th>
                <td>{meanings[term]}</td>
                <td>{translationOf(own, term)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </article>
    </PrintFrame>
  )
}
