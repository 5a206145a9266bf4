import { type ClauseId, clause } from '#protocol/clauses.ts'

/** A clause of a standard in small mono, `RFC 7636 §4.5`: opens the document at that section in a new tab. */
export function ClauseLink({ id }: { id: ClauseId }) {
  const { short, title, href } = clause(id)
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      title={title}
      dir="ltr"
      className="whitespace-nowrap font-mono text-[12px] text-soft underline decoration-rule underline-offset-3 hover:text-ink hover:decoration-current"
    >
      {short}
    </a>
  )
}
