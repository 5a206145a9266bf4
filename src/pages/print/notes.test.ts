import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Router } from 'wouter'
import pkceLogin from '#flows/pkce-login/index.ts'
import { NotesSheet } from './NotesSheet.tsx'

const Site = Router as FunctionComponent<{ ssrPath: string }>

it('the notes on paper name no letters, which each class has in another order', () => {
  const html = renderToStaticMarkup(
    createElement(Site, { ssrPath: '/' }, createElement(NotesSheet, { flow: pkceLogin })),
  )
  const choices = [...html.matchAll(/<li class="grid[^>]*>(.*?)<\/li>/g)].map(([, inner = '']) => inner)
  expect(choices.length).toBe(3 * pkceLogin.length)
  const read = choices.map((inner) => inner.replace(/<[^>]*>/g, ''))
  for (const choice of read) expect(choice).toMatch(/^[✓✕](?![A-C]\.)/)
  expect(read.filter((choice) => choice.startsWith('✓') && choice.includes('(right)')).length).toBe(11)
})
