/** What several pages say of a flow: its kind of app, its need, its standing, how far one is. */
export const words = {
  'app-server-side': 'Server',
  'app-mobile': 'Phone',
  'app-desktop': 'Desktop',
  'app-browser': 'Browser',
  'app-machine': 'Machine',
  'app-device': 'TV, device',
  'need-login': 'Login',
  'need-api': 'Call an API',
  variant: 'Variant',

  standing: 'Status',
  'standing-recommended': 'Recommended',
  'standing-good': 'Good',
  'standing-limited': 'Limited',
  'standing-history': 'History',
  'kind-none': 'Does not exist',
  'kind-history': 'History',
  missing: 'What is missing',
  why: 'Why',
  answer: 'The answer',
  instead: 'Take instead',
  'take-instead': 'Take instead:',

  'steps-to-walk': { one: '{count} step', other: '{count} steps' },
  'steps-seen': '{seen} of {count} steps seen',
  'steps-all-seen': 'All {count} steps seen',
} as const
