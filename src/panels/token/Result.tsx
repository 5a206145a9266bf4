import { useEffect, useRef } from 'react'
import { say } from '#panels/say.ts'
import type { CheckResult } from '#protocol/check.ts'
import type { DecodedJwt } from '#trace/views.ts'
import { Decoded } from './Decoded.tsx'
import { Verified } from './Verified.tsx'

interface Props {
  act: 'decode' | 'verify'
  /** Undefined where it cannot be read as a JWT. */
  decoded: DecodedJwt | undefined
  verification: readonly CheckResult[] | undefined
}

/** What an act on the token showed. It comes below the two buttons, where little room may be left: it is brought up. */
export function Result({ act, decoded, verification }: Props) {
  const result = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    result.current?.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'smooth' })
  }, [])
  return (
    // The margin leaves the buttons in view: to decode and to verify are to be compared.
    <div ref={result} className="scroll-mt-14">
      {act === 'verify' && <Verified checks={verification} />}
      {act === 'decode' && decoded && <Decoded decoded={decoded} />}
      {act === 'decode' && !decoded && <p className="text-[14px]">{say('token-unreadable')}</p>}
    </div>
  )
}
