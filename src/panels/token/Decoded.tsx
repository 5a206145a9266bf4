import { say } from '#panels/say.ts'
import { Wire } from '#panels/wire/Wire.tsx'
import type { DecodedJwt } from '#trace/views.ts'
import { Members } from './Members.tsx'

/** What stands in a JWT. Reading it needs no key and proves nothing. */
export function Decoded({ decoded }: { decoded: DecodedJwt }) {
  return (
    <div>
      <p className="text-[14px]/[1.45]">{say('decode-proves')}</p>
      <Members part="token-header" members={decoded.header} />
      <Members part="token-claims" members={decoded.claims} />
      <div className="mt-3">
        <h3 className="pb-1 font-medium text-[12px] text-api">{say('token-signature')}</h3>
        <div className="border-rule border-t py-1.5">
          <Wire text={decoded.signature} fold={48} className="text-[13px]/5" />
          <p className="text-[13px]/[1.4] text-soft">{say('signature-note')}</p>
        </div>
      </div>
    </div>
  )
}
