/** Where one may go from the good end of a flow. */
export const words = {
  ways: 'From here',
  login: 'Log in instead',
  api: 'Call an API instead',
  next: 'Next flow',
  'next-named': 'Next flow: {name}',
  compare: 'Compare',
  review: 'Review',
} as const
