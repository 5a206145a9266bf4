// What the programs that open a port share. Plain JavaScript without packages, as program.mjs.
import { createServer } from 'node:net'
import { fail } from './program.mjs'

/** A port from --port, else from PORT, else the usual one. */
export function readPort(flag, usual) {
  const text = flag ?? (process.env.PORT || String(usual))
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < 1 || number > 65535)
    fail(`"${text}" is not a port: give a whole number from 1 to 65535, by --port or PORT.`)
  return number
}

/** A port counts as taken if anything answers for "localhost" there, whichever address it listens on. */
export async function refuseTakenPort(number) {
  for (const address of ['127.0.0.1', '::1']) {
    const code = await new Promise((done) => {
      const probe = createServer()
      probe.once('error', (error) => done(error.code))
      probe.listen({ port: number, host: address, exclusive: true }, () => probe.close(() => done(undefined)))
    })
    if (code === 'EADDRINUSE') fail(`Port ${number} is taken: choose another by --port or PORT.`)
    if (code === 'EACCES')
      fail(`Port ${number} may not be opened by this user: choose another by --port or PORT.`)
  }
}
