import { locale } from '#i18n/locale.ts'
import { FieldValue } from '#panels/message/FieldValue.tsx'
import { labelOf } from '#panels/message/field-label.ts'
import { timeText } from '#panels/token/claim-text.ts'
import { FieldName } from '#panels/wire/FieldName.tsx'
import type { MarkedField } from '#trace/compare-fields.ts'
import { say } from './say.ts'

/** Fields with what differs marked: by a sign and a word, and by their ground. `plain`: the whole that they belong to is marked. */
export function FieldList({ fields, plain = false }: { fields: readonly MarkedField[]; plain?: boolean }) {
  if (fields.length === 0) return null
  return (
    <dl>
      {fields.map((field, index) => {
        const mark = plain ? 'same' : field.mark
        const time = field.part === 'claim' && timeText(field.name, Number(field.value), locale().tag)
        return (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a message may say one thing twice, and its fields never change places
            key={index}
            className={`grid grid-cols-[1.1rem_7.5rem_minmax(0,1fr)] items-baseline gap-x-1 rounded px-1 py-0.5 ${mark === 'same' ? '' : 'bg-go-w'}`}
          >
            <dt className="contents">
              <span className="font-bold font-mono text-[13px] text-go">
                {mark !== 'same' && (
                  <>
                    <span aria-hidden="true">{mark === 'only' ? '+' : 'Δ'}</span>
                    <span className="sr-only">{say(`mark-${mark}`)}</span>
                  </>
                )}
              </span>
              {field.part === 'body' ? (
                <span className="text-[13px] text-soft">{say('read-screen')}</span>
              ) : (
                <FieldName name={labelOf(field)} />
              )}
            </dt>
            <dd className="min-w-0">
              {field.part === 'body' ? `“${field.value}”` : <FieldValue field={field} />}
              {time && <span className="ms-2 text-[13px] text-soft">{time}</span>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
