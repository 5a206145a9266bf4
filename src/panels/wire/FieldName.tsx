import { Fragment } from 'react'

/** A field's name, which may break after `_` and `-`: `code_challenge_method` stays readable in a narrow column. */
export function FieldName({ name }: { name: string }) {
  const parts = name.split(/(?<=[_-])/)
  return (
    <bdi dir="ltr" translate="no" className="font-mono text-[12.5px]/5 text-soft [overflow-wrap:anywhere]">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one name never change places
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </bdi>
  )
}
