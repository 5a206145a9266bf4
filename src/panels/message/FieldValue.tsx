import { useContext, useState } from 'react'
import { say } from '#panels/say.ts'
import { short } from '#panels/short.ts'
import { ValueNames } from '#panels/value-names.ts'
import { MASK } from '#panels/wire/http-text.ts'
import { Wire } from '#panels/wire/Wire.tsx'
import { bareValue } from '#trace/value-of-field.ts'
import type { Field } from '#trace/views.ts'
import { ValueChip } from '#ui/ValueChip.tsx'

/** A field's value: a chip where it is of a known kind, else as it stood on the wire. A password is never shown. */
export function FieldValue({ field }: { field: Field }) {
  const [whole, setWhole] = useState(false)
  const { value, kind } = field
  const bare = bareValue(field)
  const known = useContext(ValueNames).get(bare)
  if (kind === 'password') return <ValueChip kind={kind} name={MASK} />
  if (value === '') return <span className="text-soft italic">{say('value-empty')}</span>
  if (kind === undefined)
    return <Wire text={value} fold={field.pieces ? 56 : 160} className="font-medium text-[13.5px]/5" />
  const name = known ?? short(bare)
  const scheme = value.slice(0, value.length - bare.length)
  return (
    <>
      {scheme !== '' && (
        <bdi dir="ltr" translate="no" className="me-1.5 font-medium font-mono text-[13.5px]/5">
          {scheme.trim()}
        </bdi>
      )}
      <ValueChip kind={kind} name={name} title={value} />
      {name !== value && (
        <button
          type="button"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
          className="ms-2 min-h-6 cursor-pointer text-[13px] text-go hover:underline"
        >
          {say(whole ? 'show-less' : 'show-all')}
        </button>
      )}
      {whole && (
        <bdi dir="ltr" translate="no" className="mt-1 block font-mono text-[13px]/5 [overflow-wrap:anywhere]">
          {value}
        </bdi>
      )}
    </>
  )
}
