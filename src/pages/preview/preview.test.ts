import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { colours } from './colours.ts'
import { fitted, linesOf, type Pen } from './pen.ts'
import { preview } from './preview.ts'

/** Every letter is half as wide as it is high; its outlines are the text itself, so that it can be read in the SVG. */
const pen: Pen = {
  width: (text, _, size) => (text.length * size) / 2,
  outline: (text, _face, _size, x, y) => `[${text}@${Math.round(x)},${Math.round(y)}]`,
}

const textsIn = (svg: string) => [...svg.matchAll(/\[(.*?)@(-?\d+),(-?\d+)\]/g)].map(([, text]) => text)

const of = (path: string, title = 'A title – Tokenwalk', description = 'What it is about.') =>
  preview({ path, title, description }, pen)

describe('the picture of a step', () => {
  it('has its number, its title, its flow, and the live arrow with its label', () => {
    const svg = of('/flow/pkce-login/step/7')
    expect(textsIn(svg)).toEqual(
      expect.arrayContaining([
        'Tokenwalk',
        'Step 7 of 11',
        'The app sends code + verifier',
        'Authorization Code + PKCE, Add Login',
        'SkyAlbum ID',
        'POST /token',
      ]),
    )
    expect(svg.split(colours.go).length).toBeGreaterThan(2)
  })

  it('does not say what comes after it', () => {
    expect(textsIn(of('/flow/pkce-login/step/2')).join()).not.toContain('/authorize')
  })

  it('is another one for each step, and needs no stylesheet and no font', () => {
    const svgs = Array.from({ length: 11 }, (_, nth) => of(`/flow/pkce-login/step/${nth + 1}`))
    expect(new Set(svgs).size).toBe(11)
    for (const svg of svgs) expect(svg).not.toMatch(/var\(|class=|<text|NaN|undefined/)
  })
})

it('shows in the comparison what differs', () => {
  expect(textsIn(of('/compare/openid'))).toEqual(
    expect.arrayContaining(['A title', 'scope=photos.read', 'scope=openid profile email']),
  )
})

it('breaks lines between words, takes the largest size that fits, and says where it had to cut', () => {
  expect(linesOf(pen, 'one two three', 'sans', 10, 40)).toEqual(['one two', 'three'])
  expect(fitted(pen, 'one two three', 'sans', [20, 10, 5], { width: 40, most: 2 })).toEqual({
    size: 10,
    lines: ['one two', 'three'],
  })
  expect(fitted(pen, 'one two three', 'sans', [20], { width: 40, most: 2 }).lines).toEqual(['one', 'two …'])
})

it('has the colours of the site', () => {
  const tokens = readFileSync(new URL('../../app/tokens.css', import.meta.url), 'utf8')
  for (const [name, colour] of Object.entries(colours))
    expect(tokens).toContain(`--${name}: light-dark(${colour},`)
})
