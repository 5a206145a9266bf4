import type { ReactNode } from 'react'
import { signedView } from '#trace/signed-view.ts'
import { BaseText, tones } from './BaseText.tsx'
import { noteOnKey } from './note-on-key.ts'
import { Piece } from './Piece.tsx'
import { say } from './say.ts'
import type { SignatureProps } from './types.ts'

/** How the signature of an OAuth 1.0 request comes about, from its pieces to the comparison (RFC 5849 3.4). */
export function SignatureView({ request, secrets }: SignatureProps) {
  const { base, method, key, computed, sent } = signedView(request, secrets)
  const plain = method === 'PLAINTEXT'
  return (
    <section aria-label={say('title')} className="mt-3 rounded-md bg-wash px-3 pt-2 pb-2.5">
      <h4 className="font-semibold text-[13px]">{say('title')}</h4>
      <Piece title={say('method')}>
        <Text tone={tones.method}>{base.method}</Text>
      </Piece>
      <Piece title={say('url')} note={say('url-note')}>
        <Text tone={tones.url}>{base.uri}</Text>
      </Piece>
      <Piece title={say('parameters')} note={say('parameters-note')}>
        <ul>
          {base.parameters.map(({ encoded }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a parameter may stand there twice
            <li key={index}>
              <Text tone={tones.parameters}>{encoded}</Text>
            </li>
          ))}
        </ul>
      </Piece>
      <Piece title={say('base')} note={say('base-note')}>
        <Text tone="break-all">
          <BaseText text={base.text} />
        </Text>
      </Piece>
      <Piece title={say('key')} note={say(noteOnKey(key, secrets, plain))}>
        {key !== undefined && <Text tone="text-secret">{key}</Text>}
      </Piece>
      {computed !== undefined && (
        <Piece title={say('result')}>
          <p className="text-[13px]/[1.4] text-soft">{say(plain ? 'plain' : 'hmac')}</p>
          <Text>{computed}</Text>
          <Verdict fits={computed === sent} />
        </Piece>
      )}
    </section>
  )
}

/** Text of the wire: left to right in any language, never interpreted. */
function Text({ tone = '', children }: { tone?: string; children: ReactNode }) {
  return (
    <p
      dir="ltr"
      translate="no"
      className={`font-medium font-mono text-[13px]/5 [overflow-wrap:anywhere] ${tone}`}
    >
      {children}
    </p>
  )
}

function Verdict({ fits }: { fits: boolean }) {
  return (
    <p className={`mt-0.5 text-[13px]/[1.4] ${fits ? 'text-ok' : 'text-no'}`}>
      <span aria-hidden="true">{fits ? '✓ ' : '✕ '}</span>
      {say(fits ? 'fits' : 'differs')}
    </p>
  )
}
