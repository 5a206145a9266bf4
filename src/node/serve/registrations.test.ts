import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import file from './cases/serve-clients.json'
import { parseRegistrations, readRegistrations } from './registrations.ts'

const spa = { client_id: 'spa', token_endpoint_auth_method: 'none', redirect_uris: ['http://localhost/cb'] }
const withClient = (change: object) => JSON.stringify({ clients: [{ ...spa, ...change }] })

describe('a file of registrations', () => {
  it('is read whole: users, scopes, clients, consumers', () => {
    const { users, scopes, clients, consumers } = parseRegistrations(JSON.stringify(file))
    expect([users.length, scopes.length, clients.length, consumers.length]).toEqual([1, 7, 9, 1])
    expect(clients.find(({ client_id }) => client_id === 'api')).toMatchObject({ may_introspect: true })
  })

  it('is shown in the README as it has to be', () => {
    const readme = readFileSync(resolve(import.meta.dirname, '../../../README.md'), 'utf8')
    const [, example = ''] = /```json\n(.*?)```/s.exec(readme) ?? []
    const { users, clients, consumers } = parseRegistrations(example)
    expect([users.length, clients.length, consumers.length]).toEqual([1, 1, 1])
  })

  it('gives a client the defaults of RFC 7591 2', () => {
    const text = JSON.stringify({
      clients: [{ client_id: 'a', client_secret: 'b', redirect_uris: ['https://a.example/cb'] }],
    })
    expect(parseRegistrations(text).clients[0]).toMatchObject({
      client_name: 'a',
      token_endpoint_auth_method: 'client_secret_basic',
      grant_types: ['authorization_code'],
      response_types: ['code'],
    })
  })

  it('may be empty, and may begin with a byte order mark', () => {
    expect(parseRegistrations('\uFEFF{}').clients).toEqual([])
  })

  it('ignores metadata that it does not know (RFC 7591 2)', () => {
    expect(parseRegistrations(withClient({ logo_uri: 'https://a.example/logo' })).clients).toHaveLength(1)
  })

  it.each([
    ['{', /^it is not JSON: .+/],
    ['[]', /^it has to be a JSON object/],
    ['{"client":[]}', /^there is no "client"/],
    ['{"clients":{}}', /^clients has to be a list$/],
    ['{"clients":[1]}', /^clients\[0\]: it has to be an object/],
    ['{"clients":[{}]}', /^clients\[0\]: client_id is missing$/],
    [withClient({ client_id: 7 }), /^clients\[0\]: client_id has to be a text$/],
    [withClient({ client_id: 'é' }), /^clients\[0\]: client_id has to be ASCII/],
    [withClient({ client_secret: 'x' }), /^clients\[0\]: \("spa"\) has a client_secret and/],
    [
      withClient({ token_endpoint_auth_method: 'client_secret_post' }),
      /^clients\[0\]: \("spa"\) client_secret is missing/,
    ],
    [withClient({ token_endpoint_auth_method: 'magic' }), /token_endpoint_auth_method "magic" is not known/],
    [
      withClient({ redirect_uris: ['/cb'] }),
      /^clients\[0\]: \("spa"\) redirect_uris\[0\]: "\/cb" is no absolute URI$/,
    ],
    [
      withClient({ redirect_uris: ['https://a.example/#x'] }),
      /redirect_uris\[0\]: "https:\/\/a.example\/#x" has a fragment$/,
    ],
    [
      withClient({ redirect_uris: 'https://a.example/' }),
      /^clients\[0\]: \("spa"\) redirect_uris has to be a list$/,
    ],
    [withClient({ redirect_uris: [] }), /redirect_uris is empty/],
    [withClient({ scope: 'a  b' }), /scope has to be scopes with one space/],
    [
      withClient({ id_token_signed_response_alg: 'none' }),
      /id_token_signed_response_alg "none" is not known/,
    ],
    [JSON.stringify({ clients: [spa, spa] }), /^clients\[1\]: client_id "spa" is there twice$/],
    ['{"scopes":["a b"]}', /^scopes\[0\] is no scope/],
    ['{"users":[{"sub":"1","username":"a"}]}', /^users\[0\]: password is missing$/],
    ['{"users":[{"sub":"é","username":"a","password":"b"}]}', /^users\[0\]: sub has to be/],
    [
      '{"users":[{"sub":"1","username":"a","password":"b","claims":[]}]}',
      /^users\[0\]: it has to be an object/,
    ],
    ['{"policy":[]}', /^policy: it has to be an object/],
    ['{"policy":{"dpop_nonce":1}}', /^policy: dpop_nonce has to be true or false$/],
    ['{"policy":{"registration_token":"a b"}}', /^policy: registration_token has to be letters/],
    ['{"policy":{"strict":true}}', /^policy: there is no "strict", only require_pushed/],
    ['{"oauth1":[{"consumer_key":"a"}]}', /^oauth1\[0\]: consumer_secret is missing$/],
  ])('says what is wrong with %s', (text, message) => {
    const read = () => parseRegistrations(text)
    expect(read).toThrow(message)
    expect(read).not.toThrow(/\n/)
  })

  it('is named in the complaint', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tokenwalk-'))
    const path = join(folder, 'broken.json')
    writeFileSync(path, '{"users":1}')
    expect(() => readRegistrations(path)).toThrow(`${path}: users has to be a list`)
    expect(() => readRegistrations(folder)).toThrow(`${folder} cannot be read: it is a folder`)
    expect(() => readRegistrations(join(folder, 'none'))).toThrow(/cannot be read: there is no such file$/)
    rmSync(folder, { recursive: true })
  })
})
