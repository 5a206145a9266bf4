import { isRecord, parseJson } from '#protocol/json.ts'
import type { FlowProgress, Progress } from './progress.ts'

// The text on the device; version 1 of an exported file was the same.
const kind = 'tokenwalk-progress'
const version = 1
const longest = 100_000

/** Progress as a text for the device's storage. */
export function writeProgress(progress: Progress): string {
  return `${JSON.stringify({ kind, version, flows: progress }, null, 1)}\n`
}

/**
 * Reads what `writeProgress` wrote; undefined for anything else. Flows of a later edition are kept as they are, so that
 * a device with an older one does not lose them.
 */
export function readProgress(text: string): Progress | undefined {
  if (text.length > longest) return
  const value = parseJson(text)
  if (!isRecord(value) || value.kind !== kind || value.version !== version || !isRecord(value.flows)) return
  const flows = Object.entries(value.flows).map(([id, flow]) => [id, flowFrom(id, flow)] as const)
  if (flows.some(([, flow]) => flow === undefined)) return
  return Object.fromEntries(flows) as Progress
}

function flowFrom(id: string, value: unknown): FlowProgress | undefined {
  if (!/^[a-z][a-z0-9-]{0,60}$/.test(id) || !isRecord(value)) return
  const [seen, right, wrong] = [value.seen, value.right, value.wrong].map(stepsFrom)
  const { at } = value
  if (!seen || !right || !wrong || !(at === 0 || isStep(at))) return
  return { seen, right, wrong: wrong.filter((step) => !right.includes(step)), at }
}

function stepsFrom(value: unknown): number[] | undefined {
  if (!Array.isArray(value) || !value.every(isStep)) return
  return [...new Set(value)].sort((a, b) => a - b)
}

function isStep(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 60
}
