import type { ReactNode } from 'react'
import { Explained } from '#pages/glossary/Explained.tsx'

interface Props {
  /** The idea, a paragraph each. */
  story: readonly string[]
  /** What the picture shows, for everyone. */
  caption: string
  /** An <svg> that is hidden from those who hear the caption. */
  picture: ReactNode
}

/** The idea in a few sentences, and the picture that was drawn for it. */
export function Idea({ story, caption, picture }: Props) {
  return (
    <div className="mt-8 grid items-start gap-x-14 gap-y-8 border-t border-rule pt-8 pb-10 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="grid max-w-[36rem] gap-3.5 text-[17px]/7">
        {story.map((text) => (
          <p key={text}>
            <Explained text={text} />
          </p>
        ))}
      </div>
      <figure className="max-w-[30rem]">
        <div dir="ltr">{picture}</div>
        <figcaption className="mt-3 text-[14px]/5 text-soft">
          <Explained text={caption} />
        </figcaption>
      </figure>
    </div>
  )
}
