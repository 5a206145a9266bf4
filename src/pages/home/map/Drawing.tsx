import { type FlowSummary, flowIndex } from '#flows/registry.ts'
import { progressOf } from '#pages/progress/progress.ts'
import { useProgress } from '#pages/progress/store.ts'
import { FlowSpot, GhostSpot } from './FlowSpot.tsx'
import { PlaceHeads } from './PlaceHeads.tsx'
import { at, drawMap, places, type Region } from './place.ts'
import { RegionHead } from './RegionHead.tsx'

const map = drawMap(flowIndex)
const last = Math.max(...map.map(({ bottom }) => bottom))

/**
 * The map: places from left to right, needs from top to bottom. It is lists of links under the drawing's skin; where
 * there is no room for a drawing they stand below each other, each flow with its places in words.
 */
export function Drawing({ fitting }: { fitting: readonly FlowSummary[] }) {
  const progress = useProgress()
  return (
    <div className="mt-6 lg:grid lg:auto-rows-[minmax(2.75rem,auto)] lg:grid-cols-[8.5rem_repeat(5,minmax(0,1fr))] lg:gap-2">
      <PlaceHeads />
      {map.map((region) => (
        <Ground key={region.id} region={region} />
      ))}
      {places.map(({ id }, index) => (
        <div
          key={id}
          aria-hidden="true"
          style={at({ from: index, to: index, top: 0, bottom: last })}
          className="w-0 justify-self-center border-s border-edge border-dotted max-lg:hidden lg:col-(--columns) lg:row-(--rows)"
        />
      ))}
      {map.map((region) => {
        const here = region.spots.filter(({ flow }) => fitting.includes(flow))
        return (
          <div
            key={region.id}
            className={`lg:contents ${here.length === 0 ? 'max-lg:hidden' : 'max-lg:pt-8'}`}
          >
            <RegionHead region={region} />
            <ul className="max-lg:mt-3 lg:contents">
              {region.spots.map((spot) =>
                here.includes(spot) ? (
                  <FlowSpot
                    key={spot.flow.id}
                    spot={spot}
                    progress={progressOf(progress, spot.flow.id, spot.flow.length)}
                  />
                ) : (
                  <GhostSpot key={spot.flow.id} spot={spot} />
                ),
              )}
            </ul>
          </div>
        )
      })}
    </div>
  )
}

const grounds = {
  login: 'border-rule border-t',
  both: 'hidden',
  api: 'border-rule border-t',
  history: 'rounded-lg bg-wash',
} as const

/** What the flows of a region lie on. */
function Ground({ region }: { region: Region }) {
  return (
    <div
      aria-hidden="true"
      style={at({ ...region, from: -1, to: places.length - 1 })}
      className={`-mx-3 max-lg:hidden lg:col-(--columns) lg:row-(--rows) ${grounds[region.id]}`}
    />
  )
}
