import type { Cookie } from '#network/cookie-jar.ts'
import { Fold } from '#panels/Fold.tsx'
import { say } from '#panels/say.ts'
import { short } from '#panels/short.ts'

/** The cookies of the modelled browser, with what Set-Cookie said about each (RFC 6265 4.1.2); the newest first. */
export function CookieList({ cookies }: { cookies: readonly Cookie[] }) {
  if (cookies.length === 0) {
    return <p className="flex min-h-8 items-center px-3 text-[13px] text-soft">{say('cookies-none')}</p>
  }
  return (
    <Fold summary={say('cookies', { count: cookies.length })} className="px-3">
      <ul className="pb-2" dir="ltr" translate="no">
        {cookies.toReversed().map((cookie) => (
          <li key={`${cookie.host}${cookie.path}${cookie.name}`} className="border-rule border-t py-1.5">
            <p className="font-mono text-[13px]/5 [overflow-wrap:anywhere]">
              <span className="font-medium">{cookie.name}</span>={short(cookie.value, 24)}
            </p>
            <p className="font-mono text-[12px]/4 text-soft [overflow-wrap:anywhere]">
              {attributesOf(cookie)}
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

function attributesOf({ host, path, httpOnly, secure, sameSite }: Cookie): string {
  return [host, `Path=${path}`, httpOnly && 'HttpOnly', secure && 'Secure', `SameSite=${sameSite}`]
    .filter((part) => part !== false)
    .join('; ')
}
