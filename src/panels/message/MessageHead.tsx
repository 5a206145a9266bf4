import { say } from '#panels/say.ts'
import { statusLine, targetOf } from '#panels/wire/http-text.ts'
import type { MessageView } from '#trace/views.ts'

interface Props {
  view: MessageView
  /** One line of a list: softer, and without the host. */
  folded?: boolean
}

/** The line that names an exchange: method, host and path, and the status once it is answered. */
export function MessageHead({ view, folded = false }: Props) {
  const { target, host, isLink } = targetOf(view.request.url)
  const path = target.split(/[?#]/)[0] ?? ''
  return (
    <h3 className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2.5 gap-y-1" dir="ltr" translate="no">
      {!isLink && (
        <span
          className={`rounded px-1.5 font-medium font-mono text-[12px]/5 ${folded ? 'bg-wash text-ink' : 'bg-ink text-paper'}`}
        >
          {view.request.method}
        </span>
      )}
      <span
        className={`min-w-0 font-mono [overflow-wrap:anywhere] ${folded ? 'text-[13px]/5' : 'font-medium text-[14px]/5'}`}
      >
        {isLink || folded ? path : `${host}${path}`}
      </span>
      {view.response !== undefined && (
        <span className="whitespace-nowrap rounded border border-edge px-1.5 font-mono text-[12px]/5">
          {statusLine(view.response.status)}
        </span>
      )}
      {view.edited && (
        <span className="whitespace-nowrap text-[12px] text-no" translate="yes" dir="auto">
          <span aria-hidden="true">✎ </span>
          {say('edited-tag')}
        </span>
      )}
    </h3>
  )
}
