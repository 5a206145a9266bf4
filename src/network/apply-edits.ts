import { parseCookies } from '#protocol/cookies.ts'
import type { Edit } from './edit.ts'
import { editClaim, editJson } from './edit-json.ts'
import { editEncoded, editPairs } from './edit-list.ts'
import { editHiddenField } from './edit-page.ts'
import { editSigned, parameterOf } from './edit-signed.ts'
import { type HttpRequest, type HttpResponse, header, isForm, mediaType, splitUrl } from './http.ts'

/** Finds a token or code to swap in, by its id; undefined where the drawer has none of that name. */
export type Drawer = (id: string) => string | undefined

export interface Edited<T> {
  message: T
  /** The edits that fitted. The others changed nothing; who asked for them compares. */
  applied: readonly Edit[]
}

type Change<T> = (message: T, edit: Edit) => T | undefined

const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/ // RFC 9110 5.6.2: a method, a header's or a cookie's name
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get into a header
const control = /[\0-\x08\x0a-\x1f\x7f]/

/** Changes a request before it is sent. */
export function editRequest(
  request: HttpRequest,
  edits: readonly Edit[],
  drawer: Drawer,
): Edited<HttpRequest> {
  return applyAll(request, edits, drawer, (message, edit) => {
    const { query, base } = splitUrl(message.url)
    switch (edit.part) {
      case 'method':
        return edit.op === 'set' && token.test(edit.value ?? '')
          ? { ...message, method: edit.value ?? '' }
          : undefined
      case 'url':
        return editAddress(message, edit)
      case 'query': {
        const changed = editEncoded(query, edit)
        return changed === undefined
          ? undefined
          : { ...message, url: changed === '' ? base : `${base}?${changed}` }
      }
      case 'cookie':
        return editCookie(message, edit)
      default:
        return editCommon(message, edit)
    }
  })
}

/** Changes a response before it arrives. `url` and `query` of a redirect change its Location: the address, the parameters. */
export function editResponse(
  response: HttpResponse,
  edits: readonly Edit[],
  drawer: Drawer,
): Edited<HttpResponse> {
  return applyAll(response, edits, drawer, (message, edit) => {
    if (edit.part === 'status') {
      return edit.op === 'set' && /^[2-5]\d\d$/.test(edit.value ?? '')
        ? { ...message, status: Number(edit.value) }
        : undefined
    }
    if (edit.part === 'url') {
      const location = header(message, 'location')
      const moved = location === undefined ? undefined : editAddress({ url: location }, edit)
      return moved && editCommon(message, relocated(edit, moved.url))
    }
    if (edit.part === 'query') {
      const location = header(message, 'location')
      const { base, query, fragment } = splitUrl(location ?? '')
      const mark = query === '' && fragment !== '' ? '#' : '?'
      const changed = location === undefined ? undefined : editEncoded(mark === '#' ? fragment : query, edit)
      if (changed === undefined) return undefined
      return editCommon(message, relocated(edit, changed === '' ? base : `${base}${mark}${changed}`))
    }
    return editCommon(message, edit)
  })
}

function relocated(edit: Edit, value: string): Edit {
  return { ...edit, part: 'header', op: 'set', name: 'Location', nth: 0, value }
}

function applyAll<T>(message: T, edits: readonly Edit[], drawer: Drawer, change: Change<T>): Edited<T> {
  const applied: Edit[] = []
  let edited = message
  for (const edit of edits) {
    const resolved = edit.op === 'swap' ? swapped(edit, drawer) : edit
    const changed = resolved && change(edited, resolved)
    if (changed === undefined) continue
    applied.push(edit)
    edited = changed
  }
  return { message: edited, applied }
}

function swapped(edit: Edit, drawer: Drawer): Edit | undefined {
  const value = drawer(edit.value ?? '')
  if (value === undefined) return undefined
  return {
    ...edit,
    op: 'set',
    value: edit.name?.toLowerCase() === 'authorization' ? `Bearer ${value}` : value,
  }
}

function editCommon<T extends HttpRequest | HttpResponse>(message: T, edit: Edit): T | undefined {
  if (edit.part === 'header') {
    const parameter = parameterOf(edit)
    if (parameter !== undefined) {
      const signed = editSigned(message.headers, edit, parameter)
      return signed && { ...message, headers: signed }
    }
    if (!token.test(edit.name ?? '') || control.test(edit.value ?? '')) return undefined
    const changed = editPairs(message.headers, edit, (a, b) => a.toLowerCase() === b.toLowerCase())
    return changed && { ...message, headers: changed }
  }
  if (edit.part === 'form') {
    const changed = editForm(message, edit)
    return changed === undefined ? undefined : { ...message, body: changed }
  }
  if (edit.part === 'body') return edit.op === 'set' ? { ...message, body: edit.value ?? '' } : undefined
  const body =
    edit.part === 'json'
      ? editJson(message.body, edit)
      : edit.part === 'claim'
        ? editClaim(message, edit)
        : undefined
  return body === undefined ? undefined : { ...message, body }
}

/** A form on its way, or the hidden fields of a page that will send one. */
function editForm(message: HttpRequest | HttpResponse, edit: Edit): string | undefined {
  if (isForm(message)) return editEncoded(message.body, edit)
  if ('method' in message) return edit.op === 'add' ? editEncoded(message.body, edit) : undefined
  return mediaType(message) === 'text/html' ? editHiddenField(message.body, edit) : undefined
}

function editCookie(request: HttpRequest, edit: Edit): HttpRequest | undefined {
  const others = request.headers.filter(([name]) => name.toLowerCase() !== 'cookie')
  // A cookie's name is a token (RFC 6265 4.1.1); with anything else in it the line would be cut in another place.
  if (!token.test(edit.name ?? '') || control.test(edit.value ?? '') || /;/.test(edit.value ?? ''))
    return undefined
  const changed = editPairs(parseCookies(header(request, 'cookie')), edit)
  if (changed === undefined) return undefined
  const line = changed.map(([name, value]) => `${name}=${value}`).join('; ')
  return { ...request, headers: line === '' ? others : [...others, ['Cookie', line]] }
}

/** Another address below the same query, unless the new one brings its own. */
function editAddress<T extends { url: string }>(request: T, { op, value = '' }: Edit): T | undefined {
  if (op !== 'set' || !/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(value) || control.test(value)) return undefined
  const { query } = splitUrl(request.url)
  return { ...request, url: query === '' || value.includes('?') ? value : `${value}?${query}` }
}
