import { header, headers, queryOf } from '#network/http.ts'
import { utf8 } from '#protocol/bytes.ts'
import type { Pair } from '#protocol/pairs.ts'
import type { Trace } from '#world/records.ts'
import { iso } from './iso.ts'
import { type Exchange, exchangesOf } from './source.ts'

/** Every value in an export is invented and was made for this run alone. */
export const demoNote = 'Demo values of Tokenwalk: no password, key or token in here is real.'

/**
 * The run as an HTTP Archive 1.2, as browsers' network panels read it. Times are the run's own clock, which counts
 * whole seconds; `time` and the timings are ms. A request that was never answered has status 0, as browsers write it.
 */
export function toHar(trace: Trace): object {
  return {
    log: {
      version: '1.2',
      creator: { name: 'Tokenwalk', version: '1' },
      pages: [],
      entries: exchangesOf(trace).map(entryOf),
      comment: demoNote,
    },
  }
}

function entryOf({ sent, answer }: Exchange) {
  const { request, time: began } = sent
  const took = ((answer?.time ?? began) - began) * 1000
  return {
    startedDateTime: iso(began),
    time: took,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: 'HTTP/1.1',
      cookies: cookiePairs(headers(request, 'cookie').join('; ')).map(named),
      headers: request.headers.map(named),
      queryString: queryOf(request.url).map(named),
      ...(request.body === ''
        ? {}
        : // Either a text or its parameters, never both; the text keeps every byte.
          { postData: { mimeType: header(request, 'content-type') ?? '', text: request.body } }),
      headersSize: -1,
      bodySize: utf8(request.body).length,
    },
    response: responseOf(answer),
    cache: {},
    timings: { send: 0, wait: took, receive: 0 },
    comment: `${sent.from} to ${sent.to}: ${sent.message}, step ${sent.step}`,
  }
}

function responseOf(answer: Exchange['answer']) {
  const response = answer?.response ?? { status: 0, headers: [], body: '' }
  const size = utf8(response.body).length
  return {
    status: response.status,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    cookies: headers(response, 'set-cookie').map(setCookie),
    headers: response.headers.map(named),
    content: { size, mimeType: header(response, 'content-type') ?? 'x-unknown', text: response.body },
    redirectURL: header(response, 'location') ?? '',
    headersSize: -1,
    bodySize: size,
  }
}

function named([name, value]: Pair) {
  return { name, value }
}

function cookiePairs(line: string): Pair[] {
  return line
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=')
      return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
    })
}

function setCookie(line: string) {
  const [[name, value] = ['', ''], ...attributes] = cookiePairs(line)
  const given = new Map(attributes.map(([key, text]) => [key.toLowerCase(), text]))
  return {
    name,
    value,
    ...(given.has('path') ? { path: given.get('path') } : {}),
    httpOnly: given.has('httponly'),
    secure: given.has('secure'),
  }
}
