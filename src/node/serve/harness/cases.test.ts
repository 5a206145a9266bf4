import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import negative from '#node/serve/cases/negative-cases.json'
import controls from '#node/serve/cases/positive-controls.json'
import type { Case, Observed } from './case.ts'
import { judge } from './judge.ts'
import { atResource } from './run-bearer.ts'
import { withProof } from './run-dpop.ts'
import { atEndpoint } from './run-endpoint.ts'
import { withOauth1 } from './run-oauth1.ts'
import { atAuthorize, atDevicePage, atLogout, atRegistration } from './run-pages.ts'
import { type Subject, startSubject } from './server.ts'

type Runner = (subject: Subject, one: Case) => Promise<Observed>

/** Who runs a case, by the first words of its base. */
const runners: readonly (readonly [base: RegExp, run: Runner])[] = [
  [/^authz\./, atAuthorize],
  [/^(token\.|revoke$|introspect$|par$|device\.authz$)/, atEndpoint],
  [/^device\.page$/, atDevicePage],
  [/^(api|api\.jwt|userinfo|mcp)$/, atResource],
  [/^dpop\./, withProof],
  [/^register$/, atRegistration],
  [/^logout$/, atLogout],
  [/^o1\./, withOauth1],
]

let subject: Subject
beforeAll(async () => {
  subject = await startSubject()
})
afterEach(() => subject.reset())
afterAll(() => subject.close())

describe.each([
  ['bad requests', negative],
  ['unusual requests that are right', controls],
])('%s', (_, cases) => {
  const all = (cases as unknown as readonly Case[]).filter(({ exec }) => exec)
  it.each(all.map((one) => [one.id, one.description, one.clause, one] as const))(
    '%s: %s (%s)',
    async (_id, _description, _clause, one) => {
      const [, run] = runners.find(([base]) => base.test(one.mutation.base)) ?? []
      if (run === undefined) throw new Error(`nobody runs "${one.mutation.base}"`)
      const seen = await run(subject, one)
      expect(judge(one, seen), seen.text).toEqual([])
    },
  )
})
