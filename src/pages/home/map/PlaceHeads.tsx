import { at, places } from './place.ts'
import { placeIcons } from './place-icons.ts'
import { say } from './say.ts'

/** The heads of the map's columns: a place, and what an app can keep there. On a phone each flow says its places itself. */
export function PlaceHeads() {
  return (
    <div className="max-lg:hidden lg:contents">
      {places.map(({ id }, index) => {
        const Icon = placeIcons[id]
        return (
          <div
            key={id}
            style={at({ from: index, to: index, top: -1, bottom: -1 })}
            className="col-(--columns) row-(--rows) flex flex-col items-center gap-1 px-2 pb-3 text-center"
          >
            <Icon className="size-7 text-soft" strokeWidth={1.5} aria-hidden="true" />
            <p className="font-semibold text-[15px]/5">{say(`place-${id}`)}</p>
            <p className="text-balance text-[13px]/4.5 text-soft">{say(`place-${id}-keeps`)}</p>
          </div>
        )
      })}
    </div>
  )
}
