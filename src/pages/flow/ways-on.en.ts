/** Where one may go from the good end of a flow. */
export const words = {
  ways: 'From here',
  login: 'Log in instead',
  api: 'Call an API instead',
  next: 'Next: {name}',
  compare: 'Compare two flows',
  review: 'Review',
} as const
