import { locale } from '#i18n/locale.ts'
import { timeText } from '#panels/token/claim-text.ts'
import { FieldName } from '#panels/wire/FieldName.tsx'
import type { Gains } from '#trace/compare-gains.ts'
import { say } from './say.ts'

/** What the app has learned of the person so far. */
export function LearnsCell({ gains: { learns, checked, may } }: { gains: Gains }) {
  if (learns.length === 0) {
    return may.length > 0 ? <p>{say('not-who')}</p> : <p className="text-dim">{say('nothing-yet')}</p>
  }
  return (
    <>
      {!checked && <p className="text-[13px] text-no">{say('not-checked')}</p>}
      <dl className="flex flex-wrap gap-x-4 gap-y-0.5">
        {learns.map(([name, value]) => (
          <div key={name} className="flex items-baseline gap-1.5">
            <dt className="shrink-0">
              <FieldName name={name} />
            </dt>
            <dd className="font-medium text-[14px] [overflow-wrap:anywhere]">
              {timeText(name, Number(value), locale().tag) ?? value}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** The scopes that only open the door to claims about the person (OpenID Connect Core 5.4). */
const claims = ['openid', 'profile', 'email', 'address', 'phone']

/** What the app may do with the access token that it has. */
export function MayCell({ gains: { may, lives, used } }: { gains: Gains }) {
  if (may.length === 0) return <p className="text-dim">{say('nothing-yet')}</p>
  const scopes = may.filter((scope) => !claims.includes(scope))
  const minutes = Math.round((lives ?? 0) / 60)
  return (
    <p>
      {may[0] === 'signed'
        ? say('may-signed')
        : scopes.length > 0
          ? say('may-scope', { scope: scopes.join(' ') })
          : say('may-userinfo')}
      {minutes > 0 && <span className="text-soft">, {say('lives', { count: minutes })}</span>}
      {used && <span className="block text-[13px] text-ok">{say('used')}</span>}
    </p>
  )
}
