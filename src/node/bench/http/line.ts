import { connect, type Socket } from 'node:net'

export interface Answer {
  status: number
  /** Lower-case names are not guaranteed; the text of the head as it came. */
  head: string
  body: string
}

/**
 * One connection that is kept alive, with one request at a time. Much cheaper than fetch: what is to be measured is the
 * server, and on a small machine the one who asks must not be the slower of the two.
 */
export class Line {
  readonly #socket: Socket
  readonly #host: string
  #seen = ''
  #waiting: ((answer: Answer) => void) | undefined
  #failed: ((reason: Error) => void) | undefined

  constructor(port: number) {
    this.#host = `localhost:${port}`
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true })
    this.#socket.setEncoding('latin1')
    this.#socket.on('data', (text) => this.#take(String(text)))
    this.#socket.on('error', (error) => this.#failed?.(error))
    this.#socket.on('close', () => this.#failed?.(new Error('the server closed the line')))
  }

  /** Sends a GET, or a POST where there is a form. `head`: further header lines, each with its line end. */
  ask(path: string, { form, head = '' }: { form?: string; head?: string } = {}): Promise<Answer> {
    const body =
      form === undefined
        ? ''
        : `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${form.length}\r\n`
    this.#socket.write(
      `${form === undefined ? 'GET' : 'POST'} ${path} HTTP/1.1\r\nHost: ${this.#host}\r\n${head}${body}\r\n${form ?? ''}`,
    )
    return new Promise((done, failed) => {
      this.#waiting = done
      this.#failed = failed
    })
  }

  close(): void {
    this.#failed = undefined
    this.#socket.destroy()
  }

  #take(text: string): void {
    this.#seen += text
    const end = this.#seen.indexOf('\r\n\r\n')
    if (end < 0) return
    const head = this.#seen.slice(0, end)
    const body = bodyOf(head, this.#seen.slice(end + 4))
    if (body === undefined) return
    this.#seen = ''
    this.#waiting?.({ status: Number(head.slice(9, 12)), head, body })
  }
}

/** The body, once it is whole: by its length, or in chunks. */
function bodyOf(head: string, rest: string): string | undefined {
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  if (length !== undefined) return rest.length >= Number(length) ? rest : undefined
  if (!/\r\ntransfer-encoding: *chunked/i.test(head)) return rest
  return rest.endsWith('0\r\n\r\n') ? rest : undefined
}
