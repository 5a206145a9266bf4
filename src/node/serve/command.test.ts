import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const program = resolve(import.meta.dirname, '../serve.mjs')
const cases = join(import.meta.dirname, 'cases')

/** Runs the command until it has said a line, and ends it. */
function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, PORT: '' } })
    const said = { code: null as number | null, out: '', err: '' }
    child.stdout.on('data', (text) => {
      said.out += text
      if (said.out.includes('\n')) child.kill()
    })
    child.stderr.on('data', (text) => {
      said.err += text
    })
    child.on('close', (code) => done({ ...said, code }))
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

describe('npm run serve', () => {
  it.each([
    [['--prot', '1'], /^Unknown option '--prot'.+Usage: npm run serve/],
    [['--port', 'x'], /^"x" is not a port/],
    [['--port', '70000'], /^"70000" is not a port/],
    [['--port'], /^Option '--port <value>' argument missing.+Usage/],
    [['stray'], /^Unexpected argument 'stray'.+Usage/],
  ])('refuses %j with one line', async (args, message) => {
    const { code, out, err } = await run(...args)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(message)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('refuses a taken port with one line', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((done) => server.once('listening', done))
    const { port } = server.address() as AddressInfo
    const { code, err } = await run('--port', String(port))
    server.close()
    expect([code, err]).toEqual([1, `Port ${port} is taken: choose another by --port or PORT.\n`])
  })

  it('says which file it cannot read, and why, in one line', async () => {
    const { code, err } = await run(
      '--port',
      String(await freePort()),
      '--clients',
      join(cases, 'vectors.json'),
    )
    expect(code).toBe(1)
    expect(err).toMatch(
      /vectors\.json: there is no "oauth1_hmac_sha1", only users, scopes, clients, policy and oauth1\n$/,
    )
  })

  it('prints its address when it is ready', async () => {
    const port = await freePort()
    const { out } = await run(
      '--port',
      String(port),
      '--clients',
      join(cases, 'serve-clients.json'),
      '--test-clock',
    )
    expect(out).toBe(`Tokenwalk serve: http://localhost:${port}\n`)
  }, 30_000)
})
