import { parseObject } from '#protocol/jwt.ts'
import { decodeForm, type Pair, valueOf } from '#protocol/pairs.ts'
import { isForm } from './http.ts'
import { hiddenFields } from './page-form.ts'

/**
 * The ID token that a message carries: a field of a form, a member of a JSON object, or a hidden field of a page;
 * undefined where it carries none.
 */
export function idTokenIn(message: { headers: readonly Pair[]; body: string }): string | undefined {
  if (isForm(message)) return valueOf(decodeForm(message.body), 'id_token')
  const member = parseObject(message.body)?.id_token
  return typeof member === 'string' ? member : valueOf(hiddenFields(message.body), 'id_token')
}
