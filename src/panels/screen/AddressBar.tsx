import { Link2, Lock } from 'lucide-react'
import { say } from '#panels/say.ts'
import { targetOf } from '#panels/wire/http-text.ts'

/** The address bar of the modelled browser: the whole URL, the host in ink. */
export function AddressBar({ url }: { url: string }) {
  const { target, host, isLink } = targetOf(url)
  const Icon = isLink ? Link2 : Lock
  return (
    <div className="flex items-start gap-2 border-rule border-b bg-wash px-3 py-2">
      <Icon size={13} className="mt-0.5 shrink-0 text-soft" aria-hidden="true" />
      <p className="relative min-w-0 text-[13px]/[1.35]">
        <span className="sr-only">{`${say('screen-address')}, ${say(isLink ? 'screen-link' : 'screen-secure')}: `}</span>
        <bdi
          dir="ltr"
          translate="no"
          title={url}
          className="line-clamp-2 font-mono text-soft [overflow-wrap:anywhere]"
        >
          <span className="font-medium text-ink">{isLink ? '' : host}</span>
          {/* On a narrow screen the path has a line of its own before a word is cut. */}
          <wbr />
          {target}
        </bdi>
      </p>
    </div>
  )
}
