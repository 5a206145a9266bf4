import { AppWindow, Cog, Server, Smartphone, Tv } from 'lucide-react'
import { at, places } from './place.ts'
import { say } from './say.ts'

const icons = { server: Server, browser: AppWindow, own: Smartphone, device: Tv, machine: Cog } as const

/** The heads of the map's columns: a place, and what an app can keep there. */
export function PlaceHeads() {
  return (
    <div className="sticky top-0 z-10 grid grid-cols-5 border-b border-rule bg-paper py-2 lg:static lg:contents">
      {places.map(({ id }, index) => {
        const Icon = icons[id]
        return (
          <div
            key={id}
            style={at({ from: index, to: index, top: -1, bottom: -1 })}
            className="flex flex-col items-center gap-1 px-0.5 text-center lg:col-(--columns) lg:row-(--rows) lg:px-2 lg:pb-3"
          >
            <Icon className="size-5 text-soft lg:size-7" strokeWidth={1.5} aria-hidden="true" />
            <p className="text-[12px]/4 font-semibold lg:text-[15px]/5">{say(`place-${id}`)}</p>
            <p className="text-balance text-[13px]/4.5 text-soft max-lg:hidden">{say(`place-${id}-keeps`)}</p>
          </div>
        )
      })}
    </div>
  )
}
