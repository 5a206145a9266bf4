/** What all concept pages say. */
export const words = {
  list: 'Concepts',
  'list-lead': 'One idea on each page, in two minutes. The words stand in the',
  glossary: 'glossary',
  'list-and': ', what many get wrong in the',
  review: 'review',
  quiz: 'Two questions',
  sorted: '{right} of {count} right',
  again: 'Start over',
  'often-said': 'Often said',
  better: 'Better',
  walk: 'Walk it',
} as const
