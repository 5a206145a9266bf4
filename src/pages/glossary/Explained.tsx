import { createContext, type ReactNode, use } from 'react'
import { idle } from '#ui/idle.ts'
import { later, useLater } from '#ui/later.ts'

/** Not that of the flow page, which would bring the flow page along. The texts stand without marks until it comes. */
const marked = later(async () => {
  await idle()
  return (await import('./Marked.tsx')).Marked
})

interface Texts {
  /** All texts in which terms are looked for, in the order in which they are read. */
  texts: readonly string[]
  /** The flow or page that they belong to: a few words mean something else in another one. */
  flow: string
}

const Read = createContext<Texts>({ texts: [], flow: '' })

/** What is read together: the first use of each term in these texts opens its explanation, where `Explained` shows them. */
export function ExplainedTexts({ texts, flow = '', children }: Partial<Texts> & { children: ReactNode }) {
  return <Read value={{ texts: texts ?? [], flow }}>{children}</Read>
}

/** One of the texts that are read together; any other one stands as it is. */
export function Explained({ text }: { text: string }) {
  const { texts, flow } = use(Read)
  const at = texts.indexOf(text)
  const Marked = useLater(marked, at !== -1)
  // A box that is open belongs to its text.
  return Marked && at !== -1 ? <Marked key={text} texts={texts} at={at} flow={flow} /> : text
}
