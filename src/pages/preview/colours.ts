/** The light colours of app/tokens.css, for pictures that know no variables; a test holds them to it. */
export const colours = {
  paper: '#fbfaf6',
  card: '#ffffff',
  ink: '#1a1c20',
  soft: '#575c66',
  rule: '#e3dfd5',
  edge: '#d3cec1',
  wash: '#f3f0e8',
  go: '#1f4fd8',
  'go-w': '#e6ecfb',
  no: '#b3261e',
  user: '#0a68a8',
  browser: '#5c6068',
  client: '#c2500a',
  as: '#8a6d00',
  api: '#0a795a',
  mallory: '#a8457a',
  'user-w': '#e4f0f8',
  'browser-w': '#eeeef0',
  'client-w': '#fbeadf',
  'as-w': '#fbf3cf',
  'api-w': '#def3ec',
  'mallory-w': '#f8e7f0',
} as const

/** Puts the colours in the place of `var(--name)`. */
export function coloured(svg: string): string {
  return svg.replace(/var\(--([\w-]+)\)/g, (_, name: string) => colours[name as keyof typeof colours] ?? name)
}
