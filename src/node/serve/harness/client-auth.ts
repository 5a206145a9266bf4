import type { Pair } from '#protocol/pairs.ts'
import { basic } from './encode.ts'
import { encoded, type Party, service, spa, web } from './registered.ts'

/** What a way of authentication puts into a request. */
interface Shown {
  header?: string
  form?: readonly Pair[]
  /** Parameters of the form that make no sense beside it. */
  without?: readonly string[]
  query?: Pair
}

const secretOf = ({ secret = '' }: Party) => secret
const headerOf = (party: Party, secret = secretOf(party)) => basic(party.id, secret)
const inForm = (party: Party, secret = secretOf(party)): Shown => ({
  form: [
    ['client_id', party.id],
    ['client_secret', secret],
  ],
})
const asOther = (party: Party): Shown => ({ header: headerOf(party), without: ['client_id'] })

/** Ways to authenticate, right and wrong (RFC 6749 2.3). */
const ways: Readonly<Record<string, (party: Party) => Shown>> = {
  client_secret_basic: (party) => ({ header: headerOf(party) }),
  client_secret_post: inForm,
  post: inForm,
  none: (party) => (party.secret === undefined ? {} : { form: [['client_id', party.id]] }),
  'wrong-secret': (party) =>
    party.method === 'client_secret_post' ? inForm(party, 'wrong') : { header: headerOf(party, 'wrong') },
  'unknown-client': () => ({ header: basic('no-such-client', 'x') }),
  both: (party) => ({ ...inForm(party), header: headerOf(party) }),
  'malformed-basic': () => ({ header: 'Basic %%%' }),
  'secret-in-query': (party) => ({
    form: [['client_id', party.id]],
    query: ['client_secret', secretOf(party)],
  }),
  'basic-lowercase': (party) => ({ header: headerOf(party).replace('Basic', 'basic') }),
  'other-client': () => asOther(encoded),
  'web-client': () => asOther(web),
  'cc-client': () => asOther(service),
  'public-client': () => ({ form: [['client_id', spa.id]], without: ['client_id'] }),
}

/** Adds a client's credentials to a form, in its usual way or in the one a case wants. */
export function authenticated(
  party: Party,
  form: readonly Pair[],
  way = party.method,
): { form: Pair[]; headers: Pair[]; query: Pair[] } {
  const show = ways[way]
  if (show === undefined) throw new Error(`no way of authentication "${way}"`)
  const { header, form: own = [], without = [], query } = show(party)
  const kept = form.filter(([name]) => !without.includes(name) && !own.some(([other]) => other === name))
  return {
    form: [...kept, ...own],
    headers: header ? [['authorization', header]] : [],
    query: query ? [query] : [],
  }
}
