import type { FlowDefinition } from '#flows/kit/types.ts'
import { limit } from '#pages/flow/walk.ts'
import { toCurl } from '#trace/exports/curl.ts'
import { toHar } from '#trace/exports/har.ts'
import { toMermaid } from '#trace/exports/mermaid.ts'
import { until } from '#trace/exports/source.ts'
import { toMarkdown } from '#trace/exports/transcript.ts'
import type { ArrowView } from '#trace/views.ts'
import { playTo } from '#world/play-to.ts'
import type { Trace } from '#world/records.ts'
import { iconText } from './icon.ts'
import { pictureSvg } from './picture-svg.ts'
import { pngOf } from './png.ts'

/** What a run can be taken away as, by the ending of the file. */
export const kinds = ['svg', 'png', 'mmd', 'md', 'har', 'sh'] as const
export type Kind = (typeof kinds)[number]

interface Taken {
  definition: FlowDefinition
  trace: Trace
  arrows: readonly ArrowView[]
  at: number
}

/** The run up to frame `at` as a file of that kind. */
export async function fileOf(kind: Kind, { definition, trace, arrows, at }: Taken): Promise<Blob> {
  const seen = until(trace, at)
  if (kind === 'png') return pngOf(pictureSvg(definition, arrows, iconText))
  const text = {
    svg: () => pictureSvg(definition, arrows, iconText).svg,
    mmd: () => toMermaid(definition, arrows),
    md: () => toMarkdown(definition, seen),
    har: () => JSON.stringify(toHar(seen), null, 2),
    sh: () => toCurl(definition, seen, beforeOf(definition, trace)),
  }[kind]()
  return new Blob([text], { type: types[kind] })
}

const types = {
  svg: 'image/svg+xml',
  mmd: 'text/plain',
  md: 'text/markdown',
  har: 'application/json',
  sh: 'application/x-sh',
} as const

/** What came before the story, played with the seed of the run: the app's old tokens are the same. */
function beforeOf({ cast }: FlowDefinition, { run }: Trace) {
  const { before, ...rest } = cast
  if (!before) return
  const flow = { machine: before.machine, cast: rest }
  return { trace: playTo(flow, { ...run, events: [] }, Number.MAX_SAFE_INTEGER, limit), wait: before.wait }
}
