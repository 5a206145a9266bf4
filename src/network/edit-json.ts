import { parseJson } from '#protocol/json.ts'
import {
  decodeJwt,
  encodeJwt,
  type Json,
  type JsonObject,
  parseObject,
  replaceClaims,
} from '#protocol/jwt.ts'
import type { Edit } from './edit.ts'
import { editEncoded } from './edit-list.ts'
import { editHiddenField } from './edit-page.ts'
import { type HttpRequest, type HttpResponse, isForm } from './http.ts'
import { idTokenIn } from './id-token-in.ts'

/** Changes one member of a JSON object body; undefined where the body is none or has no such member. */
export function editJson(body: string, edit: Edit): string | undefined {
  const object = parseObject(body)
  const changed = object && editMember(object, edit)
  return changed && JSON.stringify(changed)
}

/**
 * Changes a claim of the ID token in a JSON body, a form or a page, or with the name `header.alg` a member of its header. The
 * signature stays: whoever changes a token has no key.
 */
export function editClaim(message: HttpRequest | HttpResponse, edit: Edit): string | undefined {
  const token = idTokenIn(message) ?? ''
  const jwt = decodeJwt(token)
  if (!jwt) return undefined
  const inHeader = edit.name?.startsWith('header.')
  const part = editMember(inHeader ? jwt.header : jwt.claims, {
    ...edit,
    name: edit.name?.replace(/^header\./, '') ?? '',
  })
  if (part === undefined) return undefined
  const value = inHeader ? encodeJwt(part, jwt.claims, () => jwt.signature) : replaceClaims(token, part)
  const forged: Edit = { ...edit, op: 'set', name: 'id_token', nth: 0, value }
  if (isForm(message)) return editEncoded(message.body, forged)
  return editJson(message.body, forged) ?? editHiddenField(message.body, forged)
}

function editMember(object: JsonObject, edit: Edit): JsonObject | undefined {
  const { name = '', value = '' } = edit
  const present = Object.hasOwn(object, name)
  if (name === '' || name === '__proto__' || present === (edit.op === 'add')) return undefined
  if (edit.op === 'remove') return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))
  return { ...object, [name]: typedLike(object[name], value) }
}

/** A number stays a number when digits are typed over it; everything else is text. */
function typedLike(old: Json | undefined, value: string): Json {
  const looksTyped =
    typeof old === 'number' || typeof old === 'boolean' || (typeof old === 'object' && old !== null)
  if (!looksTyped) return value
  return parseJson(value) ?? value
}
