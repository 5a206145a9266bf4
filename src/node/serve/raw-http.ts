import { connect } from 'node:net'

/**
 * Sends bytes over a line of its own and answers all that came back, once the other side has closed it. `over`: says
 * right away that nothing more will come, so that nobody waits for the rest of a body.
 */
export function rawExchange(
  port: number,
  bytes: string | Buffer,
  host = '127.0.0.1',
  over = false,
): Promise<string> {
  return new Promise((done, failed) => {
    const socket = connect({ port, host, allowHalfOpen: over }, () =>
      over ? socket.end(bytes) : socket.write(bytes),
    )
    let answer = ''
    socket.setEncoding('latin1')
    socket.on('data', (text) => {
      answer += text
    })
    socket.on('error', failed)
    socket.on('close', () => done(answer))
    socket.setTimeout(3000, () => socket.destroy())
  })
}
