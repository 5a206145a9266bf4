import { WebBench } from '#clients/testing/web.ts'
import type { Switches } from '#protocol/check.ts'
import type { Pair } from '#protocol/pairs.ts'
import { encodeForm } from '#protocol/pairs.ts'
import {
  type Fields,
  flow,
  from,
  newBackDesk,
  proof,
  told,
} from '#servers/authorization/testing/back-desk.ts'
import { alice } from '#servers/authorization/testing/config.ts'
import type { Desk } from '#servers/authorization/testing/desk.ts'
import { get } from '#servers/authorization/testing/requests.ts'
import { returned, Visitor } from '#servers/authorization/testing/visitor.ts'
import { Api, dpop } from '#servers/resource/testing/api.ts'

/** How an attack ended: it worked, or the check that stopped it, or another sign of a defence. */
type Ending = string

/** [attack, check or sign that stops it, the switch that takes that away, its weak value, what is done] */
export type Attack = readonly [
  what: string,
  stop: Ending,
  id: string,
  weak: string,
  act: (switches: Switches) => Ending,
]

/** It was of use to Mallory. */
export const worked = 'worked'
/** How it ended at a server or an app that keeps its checks. */
export const ending = ({ refusedBy }: { refusedBy: string | undefined }, ok: boolean): Ending =>
  ok ? worked : (refusedBy ?? 'stopped')

/** An authorization server with all grants and these switches. */
export const deskWith = (switches: Switches, differs: Parameters<typeof newBackDesk>[0] = {}): Desk => {
  const desk = newBackDesk(differs)
  desk.switches = switches
  return desk
}

/** What a request for an authorization gets from a person who says yes. */
export const asked = (desk: Desk, params: Fields) =>
  returned(new Visitor(desk).logIn(get('/authorize', params).url, alice))

export const tokenAnswer = (desk: Desk, fields: Fields, client = 'web-basic', more: readonly Pair[] = []) =>
  told(desk.ask(from(client, '/token', fields, more)))

/** The app in one browser gets an answer that was made for another. */
export const broughtToApp = (switches: Switches, differs: Fields = {}): Ending => {
  const bench = new WebBench()
  bench.switches = { ...switches }
  const request = bench.begin()
  return ending(bench, bench.visit(`/callback?${encodeForm(bench.answer(request, differs))}`))
}

/** An ID token with something wrong comes to the app. */
export const idTokenOf = (switches: Switches, claims: Fields): Ending => {
  const bench = new WebBench()
  bench.switches = { ...switches }
  const request = bench.begin()
  bench.visit(`/callback?${encodeForm(bench.answer(request))}`)
  bench.take('token', bench.tokens(request, claims))
  return ending(bench, bench.judge())
}

/** A call of the API. */
export const callWith = (
  switches: Switches,
  token: string,
  path = '/v1/photos',
  more: readonly Pair[] = [],
): Ending => {
  const api = new Api({ dpop })
  api.switches = switches
  const response = api.call(path, token === '' ? undefined : token, 'GET', more)
  return ending(api, response.status === 200)
}

/** Guesses n times; what the right value gets after that. */
export const afterGuesses = (n: number, guess: () => void, right: () => Ending): Ending => {
  for (let at = 0; at < n; at++) guess()
  return right()
}

/** A refresh with something changed; `more`: the token is bound to a key, whose proof is left out. */
export const refreshWith = (switches: Switches, fields: Fields = {}, more: readonly Pair[] = []): Ending => {
  const desk = deskWith(switches)
  const bound = more.length > 0 ? [proof(desk)] : []
  const { refresh_token = '' } = flow(desk, 'spa', {}, bound)
  return ending(
    desk,
    tokenAnswer(desk, { grant_type: 'refresh_token', refresh_token, ...fields }, 'spa').status === 200,
  )
}
