/** What only readers without scripts see: the build writes it, and no script carries it. */
export const words = {
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
