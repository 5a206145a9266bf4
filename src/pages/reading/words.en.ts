/** What only readers without scripts and the pictures of links say: the build writes it, and no script carries it. */
export const words = {
  'home-title': 'OAuth and OpenID Connect, run by hand',
  'home-line': 'Every message is real. Walk it, look inside it, try to break it.',
  'no-scripts':
    'Your browser runs no scripts. You can read everything here; to walk a flow, its servers need scripts to run in this tab.',
  'step-of': 'Step {n} of {total}',
  'what-happens': 'What happens',
  why: 'Why',
  'seen-by': 'Who can see it',
  notice: 'Notice',
  article: 'A sentence of the article',
  question: 'Question',
  'all-steps': 'All steps',
  'who-takes-part': 'Who takes part',
  follows: 'Follows',
  before: 'Step before',
  after: 'Next step',
  differs: 'What differs in the messages',
  field: '{name}: {value}',
} as const
