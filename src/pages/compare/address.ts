import { askedPosition } from '#pages/flow/position.ts'
import { type Pair, pairOf, pairs } from './pairs.ts'

/** What the address of the comparison asks for. */
export interface Asked {
  pair: Pair
  /** 0 is before the first row. */
  row: number
  /** What could not be understood: then `pair` and `row` are the nearest that there are. */
  strange?: { part: 'pair' | 'row'; text: string }
}

/** Reads `?pair=pkce&row=4`. Without a pair it is the first, without a row the walk has not begun. */
export function askedOf(params: URLSearchParams): Asked {
  const [name, text] = [params.get('pair'), params.get('row')]
  const pair = pairOf(name)
  const { step: row, strange } = askedPosition(text ?? undefined, pair.rows.length)
  if (name !== null && name !== pair.id) return { pair, row, strange: { part: 'pair', text: name } }
  return strange ? { pair, row, strange: { part: 'row', text: text ?? '' } } : { pair, row }
}

/** The address of a row, without the site's folder; the first pair and row 0 need no word in it. */
export function addressOf({ id }: Pick<Pair, 'id'>, row = 0): string {
  const words = [...(id === pairs[0].id ? [] : [`pair=${id}`]), ...(row === 0 ? [] : [`row=${row}`])]
  return words.length === 0 ? '/compare/openid' : `/compare/openid?${words.join('&')}`
}

/** Where the build writes a pair as a page of its own; with scripts it goes on to `addressOf`. */
export function pageOf({ id }: Pick<Pair, 'id'>): string {
  return id === pairs[0].id ? '/compare/openid' : `/compare/openid/${id}`
}
