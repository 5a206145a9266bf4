import { formOf, header, queryOf } from '#network/http.ts'
import { hiddenFields } from '#network/page-form.ts'
import { parseObject } from '#protocol/jwt.ts'
import { valueOf } from '#protocol/pairs.ts'
import type { Entry, StepMeta } from '#world/records.ts'
import { strayTo } from './stray.ts'

/** What an arrow says: what its message turned out to be, else what the step table announced. */
export function labelOf(
  { label, leg, about }: StepMeta,
  said: readonly Entry[],
  refusedBy: string | undefined,
): string {
  // Checks end at the first that fails: the one that the step is about was not reached, or it held.
  if (leg === 'checks' && about !== undefined && refusedBy !== undefined && refusedBy !== about)
    return refusedBy
  const real = said.map((entry) => realLabel(entry, label)).findLast((one) => one !== undefined) ?? label
  return isTwice(said) ? `${real} ×2` : real
}

/** Whether one act sent the message twice. */
export function isTwice(said: readonly Entry[]): boolean {
  const sent = said.filter(({ kind }) => kind === 'request')
  return sent.length > 1 && sent.at(-1)?.at === sent.at(-2)?.at
}

/** What the message turned out to be, where that is not what the step table announced. */
function realLabel(entry: Entry, announced: string): string | undefined {
  if (entry.kind === 'request') {
    const stray = strayTo(entry)
    if (stray !== undefined) return `to ${stray}`
    return valueOf(formOf(entry.request), 'decision') === 'deny' ? 'Deny' : undefined
  }
  if (entry.kind !== 'response') return undefined
  const { response } = entry
  const location = queryOf(header(response, 'location') ?? '')
  const problem = ['error', 'oauth_problem'].find((name) => valueOf(location, name) !== undefined)
  if (problem) return `${response.status} …?${problem}=…`
  if (valueOf(hiddenFields(response.body), 'error') !== undefined) return `${response.status} form: error`
  // Back at once, where a page was expected: the person has a session already.
  if (valueOf(location, 'code') && !announced.includes('code')) return `${response.status} …?code=…`
  if (response.status < 400) return undefined
  const answer = parseObject(response.body)
  if (typeof answer?.error === 'string') return `${response.status} ${answer.error}`
  // A no that the story knows of: a page asks before anybody is logged in.
  if (announced.startsWith(String(response.status))) return undefined
  return answer === undefined ? `${response.status} error page` : String(response.status)
}
