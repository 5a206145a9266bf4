import type { HttpRequest, HttpResponse } from '#network/http.ts'
import type { CheckResult } from '#protocol/check.ts'
import type { Entry, Trace } from '#world/records.ts'
import { demoNote } from './har.ts'
import { iso } from './iso.ts'
import { type ExportedFlow, nameIn } from './source.ts'

/** Verdicts as a reader meets them. */
const verdicts = { pass: '✓', fail: '✗', skipped: '–', off: 'off', unreached: '…' } as const

/** The run as a text in Markdown: steps, captions, requests and answers whole, checks with their clauses. */
export function toMarkdown(flow: ExportedFlow, trace: Trace): string {
  const { name, variant } = flow.content
  const parts = [
    `# ${name}, ${variant}`,
    demoNote,
    `Begun at ${iso(trace.run.startedAt)}, seed ${span(trace.run.seed)}.`,
  ]
  let step = 0
  for (const entry of trace.entries) {
    if (entry.step !== step && entry.step > 0) {
      step = entry.step
      const words = flow.content.steps[step]
      parts.push(`## ${step}. ${words?.title ?? ''}`, words?.caption ?? '')
    }
    parts.push(...told(flow, trace, entry))
  }
  return `${parts.join('\n\n')}\n`
}

function told(flow: ExportedFlow, trace: Trace, entry: Entry): string[] {
  if (entry.kind === 'request')
    return [
      `**${nameIn(flow, entry.from)} → ${nameIn(flow, entry.to)}** (${entry.channel} channel${entry.edits ? ', changed by the learner' : ''})`,
      fenced('http', requestText(entry.request)),
    ]
  if (entry.kind === 'response') {
    const sent = trace.entries.find((one) => one.kind === 'request' && one.x === entry.x)
    const who = sent?.kind === 'request' ? nameIn(flow, sent.to) : ''
    return [
      `**${who} answers**${entry.edits ? ' (changed by the learner)' : ''}`,
      fenced('http', responseText(entry.response)),
    ]
  }
  if (entry.kind === 'act') {
    const made = (entry.made ?? []).map(([key, value]) => `\n- ${span(key)}: ${span(value)}`).join('')
    return [`${flow.content.acts[entry.does] ?? `${nameIn(flow, entry.by)}: ${entry.does}`}${made}`]
  }
  const rows = entry.results.map(
    (result) => `- ${verdicts[result.verdict]} \`${result.id}\` ${result.clause}${compared(result)}`,
  )
  return rows.length === 0 ? [] : [`Checks of ${nameIn(flow, entry.by)}:\n\n${rows.join('\n')}`]
}

/** What a check compared; a value that was right on its own says nothing. */
function compared({ verdict, saw, wanted }: CheckResult): string {
  if (verdict !== 'fail' && wanted === undefined) return ''
  const values = Object.entries({ saw, wanted }).flatMap(([word, value]) =>
    value === undefined ? [] : [`${word} ${value === '' ? 'nothing' : span(value)}`],
  )
  return values.length === 0 ? '' : `: ${values.join(', ')}`
}

function requestText({ method, url, headers, body }: HttpRequest): string {
  return [`${method} ${url}`, ...headers.map(([name, value]) => `${name}: ${value}`), '', body]
    .join('\n')
    .trim()
}

function responseText({ status, headers, body }: HttpResponse): string {
  return [`HTTP/1.1 ${status}`, ...headers.map(([name, value]) => `${name}: ${value}`), '', body]
    .join('\n')
    .trim()
}

/** A fence longer than any that the text holds: what a learner typed cannot end it. */
function fenced(kind: string, text: string): string {
  const fence = longer(text, 3)
  return `${fence}${kind}\n${text}\n${fence}`
}

/** The same within a line; the spaces beside the text are no part of it (CommonMark 6.1). */
function span(text: string): string {
  const fence = longer(text, 1)
  const line = text.replace(/[\r\n]+/g, ' ')
  return /^[` ]|[` ]$/.test(line) ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`
}

function longer(text: string, least: number): string {
  return '`'.repeat(Math.max(least - 1, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1)
}
