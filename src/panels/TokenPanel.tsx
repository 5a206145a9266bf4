import { useId, useState } from 'react'
import type { CheckResult } from '#protocol/check.ts'
import type { DecodedJwt } from '#trace/views.ts'
import { useLater } from '#ui/later.ts'
import { PanelSection } from './PanelSection.tsx'
import { say } from './say.ts'
import { tokenActs } from './token/acts.ts'
import { JwtText } from './token/JwtText.tsx'

interface Props {
  /** The ID token as it stood on the wire, once it did. */
  jwt: string | undefined
  /** Undefined where it cannot be read as a JWT. */
  decoded: DecodedJwt | undefined
  /** What the app found when it checked the token, as far as it has. */
  verification: readonly CheckResult[] | undefined
}

type Act = 'decode' | 'verify'

/** The ID token. To decode and to verify it are two acts, and only the second says whether to believe it. */
export function TokenPanel({ jwt, decoded, verification }: Props) {
  const [shown, setShown] = useState<Act>()
  const acts = useLater(tokenActs, shown !== undefined)
  const id = useId()
  return (
    <PanelSection id="token" name={say('token-region')}>
      {jwt === undefined ? (
        <p className="text-[14px] text-soft">{say('token-none')}</p>
      ) : (
        <>
          <p className="pb-1.5 text-[13px] text-soft">{say('token-what')}</p>
          <JwtText jwt={jwt} />
          <div className="mt-2.5 flex gap-2">
            {(['decode', 'verify'] as const).map((act) => (
              <button
                key={act}
                type="button"
                aria-expanded={shown === act}
                aria-controls={id}
                onClick={() => setShown(shown === act ? undefined : act)}
                className={`min-h-9 cursor-pointer rounded-lg border px-4 font-semibold text-[14px] ${shown === act ? 'border-ink bg-ink text-paper' : 'border-edge hover:bg-wash'}`}
              >
                {say(act)}
              </button>
            ))}
          </div>
          <div id={id} className="mt-3 empty:hidden">
            {acts && shown && (
              <acts.Result key={shown} act={shown} decoded={decoded} verification={verification} />
            )}
          </div>
        </>
      )}
    </PanelSection>
  )
}
