import { join } from 'node:path'
import type { Figure } from '#node/bench/table.ts'
import type { Line } from './line.ts'
import { expectIdToken, logIn } from './log-in.ts'
import { type Running, start } from './processes.ts'
import { rate, type Task, warmUp } from './rate.ts'

type Rates = Record<'ours' | 'provider' | 'bare', number>

interface Rival {
  name: keyof Rates
  running: Running
  /** A login to this app. */
  logIn: (client: string) => Task
}

/** At least so many times as fast as oidc-provider, and at least this part of what bare signing over HTTP does. */
const targets = { provider: 5, bare: 0.5 }

/** Servers take turns, so that what else the machine does hits all of them. */
const [turns, seconds] = [3, 2]

/**
 * Whole logins and tokens a second over HTTP: `npm run serve`, oidc-provider, and a server that only signs. Each in a
 * process of its own, asked by this one. `root` is the repository's folder.
 */
export async function measureHttp(root: string): Promise<Figure[]> {
  const rivals = await startAll(root)
  try {
    const logins = await compare(rivals, ({ logIn }) => logIn('spa'))
    const loginsRs256 = await compare(rivals, ({ logIn }) => logIn('spa-rs256'))
    const tokens = await compare(rivals, () => askToken)
    return [
      ...figures('logins with code and PKCE, ES256', logins),
      // What an app gets that registers no algorithm. All three pay for an RSA signature, which hides the servers.
      ...figures('logins with code and PKCE, RS256', loginsRs256, false),
      ...figures('tokens by client_credentials, ES256', tokens),
    ]
  } finally {
    for (const { running } of rivals) running.stop()
  }
}

async function startAll(root: string): Promise<Rival[]> {
  const here = join(root, 'src/node/bench/http')
  const clients = join(here, 'clients.json')
  const ours = await start(join(root, 'src/node/serve.mjs'), (port) => [
    '--port',
    `${port}`,
    '--clients',
    clients,
  ])
  const provider = await start(join(here, 'provider.mjs'), (port) => [`${port}`])
  const bare = await start(join(here, 'bare.mjs'), (port) => [`${port}`])
  const at = (authorize: string) => (client: string) => (line: Line) =>
    logIn(line, { authorize, token: '/token', client })
  return [
    { name: 'ours', running: ours, logIn: at('/authorize') },
    { name: 'provider', running: provider, logIn: at('/auth') },
    { name: 'bare', running: bare, logIn: sixExchanges },
  ]
}

/** The six exchanges of a login at our server, with a server that has pages of the same length and thinks about nothing. */
function sixExchanges(client: string): Task {
  return async (line) => {
    for (const form of [undefined, undefined, 'username=alice', undefined, 'decision=allow'])
      await line.ask('/page', form === undefined ? {} : { form })
    const form = `grant_type=authorization_code&code=x&redirect_uri=x&client_id=${client}&code_verifier=x`
    expectIdToken((await line.ask('/token', { form })).body, client)
  }
}

async function askToken(line: Line): Promise<void> {
  const { body } = await line.ask('/token', {
    form: 'grant_type=client_credentials&scope=api%3Aread',
    head: `Authorization: Basic ${basic}\r\n`,
  })
  if (!body.includes('"access_token"')) throw new Error(`no token: ${body}`)
}

const basic = Buffer.from('service:service-secret').toString('base64')

/** The best turn of each: what the machine can do when nothing else is in the way. */
async function compare(rivals: readonly Rival[], task: (rival: Rival) => Task): Promise<Rates> {
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

/** Both ratios, with their targets where they have some, and the most that any server could reach of the first. */
function figures(what: string, { ours, provider, bare }: Rates, aimed = true): Figure[] {
  const line = (name: string, factor: number, target: number, rates: readonly number[]): Figure => ({
    name,
    target: aimed ? `>= ${target} x` : '',
    measured: `${factor.toFixed(2)} x  (${rates.map((rate) => rate.toFixed(0)).join(' : ')} a second)`,
    ...(aimed ? { met: factor >= target } : {}),
  })
  return [
    line(`${what}, to oidc-provider`, ours / provider, targets.provider, [ours, provider]),
    line('  to a server that only signs', ours / bare, targets.bare, [ours, bare]),
    {
      name: '  which itself is, to oidc-provider',
      target: '',
      measured: `${(bare / provider).toFixed(2)} x`,
    },
  ]
}
