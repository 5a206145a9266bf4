import type { CSSProperties, ReactNode } from 'react'
import { say } from '#pages/present/say.ts'
import type { Split } from '#pages/present/split.ts'
import type { PresenterView } from '#pages/present/view.ts'
import './screen.css'

interface Props {
  view: PresenterView
  split: Split
  width: number
  height: number
  name: string
  children: ReactNode
}

/** The screen of the room in its theme; blank, it holds nothing at all. */
export function Frame({ view, split, width, height, name, children }: Props) {
  const style = {
    width,
    height,
    '--unit': `${split.unit}px`,
    '--text': `${split.text}px`,
    '--panel': `${split.panel}px`,
  } as CSSProperties
  return (
    <div
      className="pr-screen pr-look"
      data-look={view.look}
      data-blank={view.blank || undefined}
      style={style}
    >
      {view.blank ? (
        <p className="sr-only">{say('is-blank')}</p>
      ) : (
        <>
          {children}
          <p className="pr-foot">{name}</p>
        </>
      )}
    </div>
  )
}
