import { join } from 'node:path'
import type { Line } from './line.ts'
import { logIn } from './log-in.ts'
import { type Running, start } from './processes.ts'
import { rate, type Task, warmUp } from './rate.ts'

/** One line of the bench's table. */
export interface HttpFigure {
  name: string
  target: string
  measured: string
  met: boolean
}

interface Rival {
  name: 'ours' | 'provider' | 'bare'
  running: Running
  logIn: Task
  askToken: Task
}

/** At least so many times as fast as oidc-provider, and at least this part of what bare signing over HTTP does. */
const targets = { provider: 5, bare: 0.5 }

/** Servers take turns, so that what else the machine does hits all of them. */
const [turns, seconds] = [3, 2]

/**
 * Whole logins and tokens a second over HTTP: `npm run serve`, oidc-provider, and a server that only signs. Each in a
 * process of its own, asked by this one. `root` is the repository's folder.
 */
export async function measureHttp(root: string): Promise<HttpFigure[]> {
  const rivals = await startAll(root)
  try {
    const logins = await compare(rivals, (rival) => rival.logIn)
    const tokens = await compare(rivals, (rival) => rival.askToken)
    return [
      ...figures('logins with code and PKCE', logins),
      ...figures('tokens by client_credentials', tokens),
    ]
  } finally {
    for (const { running } of rivals) running.stop()
  }
}

async function startAll(root: string): Promise<Rival[]> {
  const here = join(root, 'src/node/bench/http')
  const clients = join(root, 'src/node/serve/cases/serve-clients.json')
  const ours = await start(join(root, 'src/node/serve.mjs'), (port) => [
    '--port',
    `${port}`,
    '--clients',
    clients,
  ])
  const provider = await start(join(here, 'provider.mjs'), (port) => [`${port}`])
  const bare = await start(join(here, 'bare.mjs'), (port) => [`${port}`])
  return [
    {
      name: 'ours',
      running: ours,
      logIn: (line) => logIn(line, { authorize: '/authorize', token: '/token' }),
      askToken,
    },
    {
      name: 'provider',
      running: provider,
      logIn: (line) => logIn(line, { authorize: '/auth', token: '/token' }),
      askToken,
    },
    { name: 'bare', running: bare, logIn: sixExchanges, askToken },
  ]
}

/** The six exchanges of a login at our server, with a server that has pages of the same length and thinks about nothing. */
async function sixExchanges(line: Line): Promise<void> {
  for (const form of [undefined, undefined, 'username=alice', undefined, 'decision=allow'])
    await line.ask('/page', form === undefined ? {} : { form })
  await expectToken(line, 'grant_type=authorization_code&code=x&redirect_uri=x&client_id=spa&code_verifier=x')
}

async function askToken(line: Line): Promise<void> {
  await expectToken(
    line,
    'grant_type=client_credentials&scope=api%3Aread',
    `Authorization: Basic ${basic}\r\n`,
  )
}

const basic = Buffer.from('service:service-secret').toString('base64')

async function expectToken(line: Line, form: string, head = ''): Promise<void> {
  const { body } = await line.ask('/token', { form, head })
  if (!body.includes('"access_token"')) throw new Error(`no token: ${body}`)
}

/** The best turn of each: what the machine can do when nothing else is in the way. */
async function compare(
  rivals: readonly Rival[],
  task: (rival: Rival) => Task,
): Promise<Record<Rival['name'], number>> {
  const best = { ours: 0, provider: 0, bare: 0 }
  for (const rival of rivals) await warmUp(rival.running.port, task(rival))
  for (let turn = 0; turn < turns; turn++) {
    for (const rival of rivals) {
      const found = await rate(rival.running.port, seconds, task(rival))
      best[rival.name] = Math.max(best[rival.name], found)
    }
  }
  return best
}

function figures(what: string, { ours, provider, bare }: Record<Rival['name'], number>): HttpFigure[] {
  const line = (name: string, factor: number, target: number, other: number): HttpFigure => ({
    name,
    target: `>= ${target} x`,
    measured: `${factor.toFixed(2)} x  (${ours.toFixed(0)} : ${other.toFixed(0)} a second)`,
    met: factor >= target,
  })
  return [
    line(`${what}, to oidc-provider`, ours / provider, targets.provider, provider),
    line('  to a server that only signs', ours / bare, targets.bare, bare),
  ]
}
