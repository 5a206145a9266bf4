import { QrCode } from '#pages/flow/take/QrCode.tsx'
import { say } from '#pages/present/say.ts'
import { useMomentLink } from '#pages/present/use-moment-link.ts'
import type { Presenter } from '#pages/present/use-presenter.ts'
import './moment-code.css'

/** Over the room's screen: the address of the step, to be scanned. Nothing while it is not asked for. */
export function MomentCode({ presenter }: { presenter: Presenter }) {
  const link = useMomentLink(presenter)
  const { code, blank, look } = presenter.shared.view
  if (!code || blank) return null
  const lost = onlyHere(link)
  return (
    <section aria-label={say('code-title')} className="pr-look pr-code" data-look={look}>
      <h2>{say('code-title')}</h2>
      <QrCode text={link} className="pr-code-picture" />
      {/* To be typed: without the run, which only a camera wants to read. */}
      <p dir="ltr" className="pr-code-link">
        {link.replace(/[#?]run=.*$/, '')}
      </p>
      {lost && presenter.role !== 'audience' && <p className="pr-code-lost">{say(lost)}</p>}
    </section>
  )
}

/** Why nobody else can open an address; undefined where they can. */
function onlyHere(link: string): 'code-file' | 'code-local' | undefined {
  const { protocol, hostname } = new URL(link)
  if (protocol === 'file:') return 'code-file'
  return /^(?:localhost|127\..*|\[::1\])$/.test(hostname) ? 'code-local' : undefined
}
