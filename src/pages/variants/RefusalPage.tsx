import { X } from 'lucide-react'
import { useEffect } from 'react'
import { flowIndex } from '#flows/registry.ts'
import { t } from '#i18n/t.ts'
import { SitePage } from '#pages/home/SitePage.tsx'
import { say } from '#pages/say.ts'
import { FlowLink } from '#pages/standing/FlowLink.tsx'
import { KindMark } from '#pages/standing/StandingMark.tsx'
import { ClauseLink } from '#ui/ClauseLink.tsx'
import { refusalWords } from './refusals.en.ts'
import { refusalOf } from './refusals.ts'
import { VariantSwitch } from './VariantSwitch.tsx'

/** The page of a variant that learners ask for and that has no flow: what is missing, why, and what to take. */
export function RefusalPage({ id }: { id: string }) {
  const refusal = refusalOf(id)
  const words = refusalWords[id]
  useEffect(() => {
    if (refusal) document.title = refusalTitle(refusal)
  }, [refusal])
  if (!refusal || !words) throw new Error(`There is no refusal ${id}.`)
  return (
    <SitePage>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="text-[17px] font-semibold">{refusal.name}</p>
        <VariantSwitch id={id} />
        <KindMark kind={refusal.kind} />
      </div>
      <h1 className="mt-6 text-balance font-serif text-[36px]/[1.12] tracking-[-0.01em] sm:text-[46px]/[1.1]">
        {words.verdict}
      </h1>
      <p className="mt-5 max-w-[38rem] text-[18px]/7 text-soft">{words.lead}</p>
      <div className="mt-10 grid gap-x-16 gap-y-10 border-t border-rule pt-8 md:grid-cols-2">
        <section>
          <h2 className="font-serif text-[24px]/8">{say('missing')}</h2>
          <ul className="mt-3 grid gap-3">
            {words.missing.map((text) => (
              <li key={text} className="grid grid-cols-[auto_1fr] gap-2.5">
                <X size={17} strokeWidth={2.5} aria-hidden="true" className="mt-1 text-no" />
                <Lead text={text} />
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2 className="font-serif text-[24px]/8">{say('why')}</h2>
          <p className="mt-3">{words.why}</p>
          <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
            {words.clauses.map((clause) => (
              <ClauseLink key={clause} id={clause} />
            ))}
          </p>
          <Instead flows={words.instead.filter(({ id: flow }) => flowIndex.some((one) => one.id === flow))} />
        </section>
      </div>
    </SitePage>
  )
}

function Instead({ flows }: { flows: readonly { id: string; text: string }[] }) {
  if (flows.length === 0) return null
  return (
    <>
      <h2 className="mt-8 font-serif text-[24px]/8">{say('instead')}</h2>
      <ul className="mt-3 grid gap-4">
        {flows.map(({ id, text }) => (
          <li key={id}>
            <FlowLink id={id} />
            <p className="text-soft">{text}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What is missing, in ink, and what that means. */
function Lead({ text }: { text: string }) {
  const end = text.indexOf('.') + 1
  return (
    <p className="text-soft">
      <strong className="font-semibold text-ink">{text.slice(0, end)}</strong>
      {text.slice(end)}
    </p>
  )
}

function refusalTitle({ name, variant }: { name: string; variant: string }): string {
  return t('flow-page-title', { name: `${name}, ${variant}` })
}
