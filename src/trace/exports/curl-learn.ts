import { header, mediaType, queryOf } from '#network/http.ts'
import { parseObject } from '#protocol/jwt.ts'
import { decodeForm, type Pair } from '#protocol/pairs.ts'
import type { Exchange } from './source.ts'

/** A value of the run, and the command that finds or makes its like in another run. */
export interface Learned {
  name: string
  value: string
  command: string
}

/** Shorter values stand in a text by chance. */
const shortest = 8

/** Names that mean something to the shell or to the script; no answer of the story has them. */
const ofTheShell = new Set([
  'path',
  'home',
  'ifs',
  'env',
  'pwd',
  't',
  'issuer',
  'free',
  'parameters',
  'signature',
])

/** All values of an answer that a script can take from it. */
export function valuesIn({ answer }: Exchange): Learned[] {
  if (!answer) return []
  const { response } = answer
  const from = (command: string, pairs: readonly Pair[]) =>
    pairs
      .filter(
        ([name, value]) => value.length >= shortest && /^[a-z_]\w*$/.test(name) && !ofTheShell.has(name),
      )
      .map(([name, value]) => ({ name, value, command: `$(${command} ${name})` }))
  const json = Object.entries(parseObject(response.body) ?? {}).flatMap(([name, value]): Pair[] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  const hidden = [...response.body.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']): Pair => [name, value],
  )
  return [
    ...from('location', queryOf(header(response, 'location') ?? '')),
    ...(mediaType(response) === 'text/html' ? from('field', hidden) : []),
    ...(mediaType(response) === 'application/json' ? from('json', json) : []),
    ...(mediaType(response) === 'application/x-www-form-urlencoded' || response.body.startsWith('oauth_')
      ? from('form', decodeForm(response.body))
      : []),
  ]
}
