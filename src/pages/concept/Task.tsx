import { type ReactNode, useId } from 'react'

interface Props {
  title: string
  /** What to do, in one line. */
  how: string
  children: ReactNode
}

/** The one thing to do on a concept page. */
export function Task({ title, how, children }: Props) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="border-t border-rule py-10">
      <h2 id={heading} className="font-serif text-[28px]/9">
        {title}
      </h2>
      <p className="mt-1 max-w-[38rem] text-soft noscript:hidden print:hidden">{how}</p>
      {children}
    </section>
  )
}
