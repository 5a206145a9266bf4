import type { ArrowView } from '#trace/views.ts'
import { type ExportedFlow, nameIn } from './source.ts'

/** The diagram as text for Mermaid (`sequenceDiagram`): what happened, step by step; what is to come is left out. */
export function toMermaid(flow: ExportedFlow, arrows: readonly ArrowView[]): string {
  const happened = arrows.filter(({ state }) => state !== 'ghost')
  const known = new Set(flow.participants.map(({ id }) => id))
  const others = [...new Set(happened.flatMap(({ from, to }) => [from, to]))].filter((id) => !known.has(id))
  const lines = [
    ...flow.participants.map(({ id, name }) => `participant ${idOf(id)} as ${safe(name)}`),
    ...others.map((id) => `participant ${idOf(id)} as ${safe(nameIn(flow, id))}`),
  ]
  let step = 0
  for (const arrow of happened) {
    if (arrow.step !== step) {
      step = arrow.step
      const ends = arrow.from === arrow.to ? idOf(arrow.from) : `${idOf(arrow.from)},${idOf(arrow.to)}`
      lines.push(`Note over ${ends}: ${step}. ${safe(flow.content.steps[step]?.title ?? '')}`)
    }
    lines.push(`${idOf(arrow.from)}${lineOf(arrow)}${idOf(arrow.to)}: ${safe(arrow.label)}`)
  }
  const title = `${flow.content.name}, ${flow.content.variant}`
  return `---\ntitle: "${title.replaceAll('"', "'")}"\n---\nsequenceDiagram\n${lines.map((line) => `    ${line}\n`).join('')}`
}

/** Dashed through the browser, solid else; a cross where it was refused. */
function lineOf({ channel, refusedBy }: ArrowView): string {
  const dashed = channel === 'front' || channel === 'human'
  if (refusedBy !== undefined) return dashed ? '--x' : '-x'
  return dashed ? '-->>' : '->>'
}

/** `end` and dashes would mean something to Mermaid. */
function idOf(id: string): string {
  return `p_${id.replace(/\W/g, '_')}`
}

/** Signs that would end a line or begin an entity are written as Mermaid's own entities. */
function safe(text: string): string {
  return text.replace(/[#;<>{}]/g, (sign) => `#${sign.charCodeAt(0)};`).replace(/\s+/g, ' ')
}
