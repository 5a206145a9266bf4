import { decodeForm, encodeForm, type Pair } from '#protocol/pairs.ts'
import type { Edit } from './edit.ts'

/** Changes one pair of a list; undefined where the edit names nothing that is there. */
export function editPairs(pairs: readonly Pair[], edit: Edit, same = (a: string, b: string) => a === b) {
  const { name = '', nth = 0, value = '' } = edit
  if (name === '') return undefined
  if (edit.op === 'add') return [...pairs, [name, value] as const]
  const at = pairs.map(([key], index) => ({ key, index })).filter(({ key }) => same(key, name))[nth]?.index
  if (at === undefined) return undefined
  if (edit.op === 'remove') return pairs.filter((_, index) => index !== at)
  return pairs.map((pair, index) => (index === at ? ([pair[0], value] as const) : pair))
}

/** Changes one parameter of a query or form text; all other bytes stay as they were sent. */
export function editEncoded(text: string, edit: Edit): string | undefined {
  const pieces: Pair[] =
    text === '' ? [] : text.split('&').map((piece) => [decodeForm(piece)[0]?.[0] ?? '', piece])
  const { name = '', value = '' } = edit
  const encoded = { ...edit, value: encodeForm([[name, value]]) }
  return editPairs(pieces, encoded)
    ?.map(([, piece]) => piece)
    .join('&')
}
