import { expect, test } from 'vitest'
import { fileAddress } from './file-address.ts'

test('a route behind the # is told apart as the site’s address is', () => {
  const read: Record<string, readonly [path: string, search: string, hash: string]> = {
    '': ['/', '', ''],
    '#': ['/', '', ''],
    '#/': ['/', '', ''],
    '#/flow/pkce-login/step/3': ['/flow/pkce-login/step/3', '', ''],
    '#flow/pkce-login': ['/flow/pkce-login', '', ''],
    '#/compare/openid?pair=pkce&row=4': ['/compare/openid', '?pair=pkce&row=4', ''],
    '#/?app=web': ['/', '?app=web', ''],
    '#/glossary#access-token': ['/glossary', '', '#access-token'],
    '#/flow/x?run=AA&at=3': ['/flow/x', '?run=AA&at=3', ''],
    '#/flow/x#run=AA?b&at=3': ['/flow/x', '', '#run=AA?b&at=3'],
    '#/present/x?mode=audience#run=AA': ['/present/x', '?mode=audience', '#run=AA'],
    '#/flow/x\n?a=\nb': ['/flow/x\n', '?a=\nb', ''],
  }
  for (const [text, [path, search, hash]] of Object.entries(read))
    expect(fileAddress(text), text).toEqual({ path, search, hash })
})
