import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server in a process of its own, ready to be asked. */
export interface Running {
  port: number
  stop(): void
}

/** Starts a program with a free port and waits until it prints its address. Its complaints are shown. */
export async function start(program: string, args: (port: number) => readonly string[]): Promise<Running> {
  const port = await freePort()
  const child = spawn(process.execPath, [program, ...args(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  await ready(child, program)
  return { port, stop: () => child.kill() }
}

function ready(child: ChildProcess, program: string): Promise<void> {
  let complaints = ''
  child.stderr?.on('data', (text) => {
    complaints += text
  })
  return new Promise((done, failed) => {
    child.stdout?.on('data', (text) => String(text).includes('http://localhost:') && done())
    child.on('exit', () => failed(new Error(`${program} ended: ${complaints}`)))
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}
