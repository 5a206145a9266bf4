/** The words of the glossary page and of the box at a term. */
export const words = {
  title: 'Glossary',
  lead: 'The words of OAuth and OpenID Connect, in simple English. Add each in your own language: it stays on this device.',
  search: 'Search the words',
  count: { one: '{count} word', other: '{count} words' },
  nothing: 'No word fits “{query}”.',
  'show-all': 'Show all words',
  mine: 'My translation',
  'mine-of': 'My translation of {term}',
  'in-glossary': 'In the glossary',
} as const
