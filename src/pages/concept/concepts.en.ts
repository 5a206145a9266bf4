/** The concept pages in the order of reading, by the last part of their address: the title, and what the page tells in one line. */
export const concepts = {
  'authn-authz': {
    title: 'Authentication or authorization?',
    lead: 'Who are you? What may be done? Two questions whose names begin alike.',
  },
  'choose-flow': {
    title: 'Which flow should I choose?',
    lead: 'Four questions at most. Each answer is one of the reasons for the flow at the end.',
  },
} as const satisfies Readonly<Record<string, { title: string; lead: string }>>
