import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Edit } from '#network/edit.ts'
import { flows } from '#pages/reading/flows.ts'
import { arrowsAt } from '#trace/arrows.ts'
import { toCurl } from '#trace/exports/curl.ts'
import { toHar } from '#trace/exports/har.ts'
import { toMermaid } from '#trace/exports/mermaid.ts'
import { word } from '#trace/exports/shell.ts'
import { exchangesOf, until } from '#trace/exports/source.ts'
import { toMarkdown } from '#trace/exports/transcript.ts'
import { ParticipantIcon } from '#ui/ParticipantIcon.tsx'
import { play } from '#world/play.ts'
import { playTo } from '#world/play-to.ts'
import { newRun } from '#world/run-ops.ts'
import { pictureSvg } from './picture-svg.ts'

interface Har {
  log: {
    version: string
    creator: { name: string; version: string }
    entries: {
      startedDateTime: string
      time: number
      request: {
        method: string
        url: string
        queryString: object[]
        cookies: object[]
        postData?: { mimeType: string; text: string }
      }
      response: {
        status: number
        redirectURL: string
        cookies: { name: string }[]
        content: { text: string }
      }
      timings: Record<string, number>
    }[]
  }
}

const icon = (
  {
    role,
    mark,
  }: { role: Parameters<typeof ParticipantIcon>[0]['role']; mark?: 'page' | 'server' | undefined },
  size: number,
) => renderToStaticMarkup(createElement(ParticipantIcon, { role, mark, size }))

describe.each([...flows.values()].map((flow) => [flow.id, flow] as const))('a run of %s', (_, flow) => {
  const trace = playTo(flow, newRun(flow.id, 1_790_000_000, 'export'), flow.length, 60)
  const arrows = arrowsAt(flow, trace, trace.frames.length - 1)

  it('is a HAR 1.2 with every exchange, at the times of the run', () => {
    const { log } = toHar(trace) as Har
    expect(log.version).toBe('1.2')
    expect(log.creator).toEqual({ name: 'Tokenwalk', version: expect.any(String) })
    expect(log.entries).toHaveLength(exchangesOf(trace).length)
    for (const [nth, { sent, answer }] of exchangesOf(trace).entries()) {
      const entry = log.entries[nth]
      expect(entry?.request).toMatchObject({ method: sent.request.method, url: sent.request.url })
      // Text and params exclude each other (HAR 1.2, postData).
      expect(entry?.request.postData ?? {}).toEqual(
        sent.request.body === '' ? {} : { mimeType: expect.any(String), text: sent.request.body },
      )
      expect(Date.parse(entry?.startedDateTime ?? '')).toBe(sent.time * 1000)
      expect(entry?.response.status).toBe(answer?.response.status ?? 0)
      expect(entry?.response.content.text).toBe(answer?.response.body ?? '')
      const { send = -1, wait = -1, receive = -1 } = entry?.timings ?? {}
      expect(send + wait + receive).toBe(entry?.time)
    }
  })

  it('is a Mermaid diagram with a line for each arrow', () => {
    const lines = toMermaid(flow, arrows).trimEnd().split('\n')
    expect(lines).toContain('sequenceDiagram')
    expect(lines.filter((line) => /^ {4}participant p_\w+ as .+/.test(line))).toHaveLength(
      flow.participants.length,
    )
    expect(
      lines.filter((line) => /^ {4}p_\w+-(-?>>|-?x)p_\w+: [^;<>]*(#\d+;[^;<>]*)*$/.test(line)),
    ).toHaveLength(arrows.length)
    expect(lines.filter((line) => line.startsWith('    Note over '))).toHaveLength(
      new Set(arrows.map(({ step }) => step)).size,
    )
  })

  it('is a transcript with every step, request and check', () => {
    const text = toMarkdown(flow, trace)
    for (const [n, { title, caption }] of Object.entries(flow.content.steps)) {
      if (!trace.entries.some(({ step }) => step === Number(n))) continue
      expect(text).toContain(`## ${n}. ${title}\n\n${caption}`)
    }
    for (const { sent } of exchangesOf(trace))
      expect(text).toContain(`${sent.request.method} ${sent.request.url}`)
    for (const entry of trace.entries)
      if (entry.kind === 'checks')
        for (const { id, clause } of entry.results) expect(text).toContain(`\`${id}\` ${clause}`)
  })

  it('is an SVG that needs nothing else', () => {
    const { svg } = pictureSvg(flow, arrows, icon)
    expect(svg).not.toMatch(/var\(|class=|NaN|undefined|href=/)
    for (const { name } of flow.participants) expect(svg).toContain(name.split(' ')[0])
    expect(svg.match(/textLength/g)).toHaveLength(arrows.length)
  })
})

const login = flows.get('pkce-login')

it('has nothing of what comes after the step looked at', () => {
  if (!login) throw new Error('no flow')
  const trace = playTo(login, newRun(login.id, 1_790_000_000, 'export'), login.length, 60)
  const early = until(trace, 3)
  expect(early.entries.length).toBe(trace.frames[3]?.entries)
  expect(JSON.stringify(toHar(early))).not.toContain('/token"')
})

it('tells what a refused check compared, in spans that nothing typed can end', () => {
  if (!login) throw new Error('no flow')
  const value = '`x``\n\n# y'
  const edits: Edit[] = [
    { message: 'authorize', leg: 'request', part: 'query', op: 'set', name: 'redirect_uri', value },
  ]
  const events = [{ type: 'NEXT' }, { type: 'NEXT' }, { type: 'NEXT', edits }, { type: 'NEXT' }] as const
  const trace = play(login, { ...newRun(login.id, 1_790_000_000, 'export'), events })
  const refused = trace.entries
    .flatMap((entry) => (entry.kind === 'checks' ? entry.results : []))
    .find(({ verdict }) => verdict === 'fail')
  expect(refused).toMatchObject({ saw: value, wanted: expect.any(String) })
  expect(toMarkdown(login, trace)).toContain(
    `- ✗ \`${refused?.id}\` ${refused?.clause}: saw \`\`\` \`x\`\` # y \`\`\`, wanted \`${refused?.wanted}\`\n`,
  )
})

it('runs no command that a learner has typed, and sends it as it is', () => {
  expect(word(`a'; rm -rf / #$(id)`, new Map())).toBe(`'a'\\''; rm -rf / #$(id)'`)
  expect(word('code=abcdefgh&x', new Map([['abcdefgh', 'CODE']]))).toBe(`'code='"$CODE"'&x'`)
  const flow = flows.get('ropc-api')
  if (!flow) throw new Error('no flow')
  const bad = `x'; touch ran; \`touch ran\` $(touch ran) "$ISSUER" \\`
  const set = { message: 'token', leg: 'request', op: 'set' } as const
  const edits: Edit[] = [
    { ...set, part: 'method', value: '`id`' },
    { ...set, part: 'url', value: 'https://id.skyalbum.example/token;$(id)`id`\'"' },
    { ...set, part: 'header', op: 'add', name: 'X-Note', value: bad },
    { ...set, part: 'body', value: `${bad}\ntouch ran\n'` },
  ]
  const run = newRun(flow.id, 1_790_000_000, 'export')
  const events = [{ type: 'NEXT' }, { type: 'NEXT' }, { type: 'NEXT', edits }] as const
  const trace = play(flow, { ...run, events })
  const { ran, sent } = tried(toCurl(flow, trace))
  expect(ran).toEqual(['curl', 'script', 'sent'])
  expect(sent).toEqual(
    expect.arrayContaining([
      ...['-X', '`id`'],
      ...['-H', `X-Note: ${bad}`],
      ...['--data-raw', `${bad}\ntouch ran\n'`],
      'http://server.test/token;$(id)`id`\'"',
    ]),
  )
  expect(toMarkdown(flow, trace)).toContain('changed by the learner')
})

/** Runs a script of one request with a curl that only notes its arguments; `ran` are the files that are there then. */
function tried(script: string): { ran: string[]; sent: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'tokenwalk-curl-'))
  try {
    writeFileSync(join(folder, 'script'), script)
    writeFileSync(join(folder, 'curl'), `#!/bin/sh\nprintf '%s\\0' "$@" >"${folder}/sent"\n`, { mode: 0o755 })
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` }
    execFileSync('sh', ['-n', 'script'], { cwd: folder })
    execFileSync('sh', ['script', 'http://server.test'], { cwd: folder, env, stdio: 'ignore' })
    const sent = readFileSync(join(folder, 'sent'), 'utf8').split('\0')
    return { ran: readdirSync(folder).sort(), sent }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
