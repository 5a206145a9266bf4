/** The words of the flow picker. */
export const words = {
  heading: 'Choose a flow',
  count: { one: '{count} flow', other: '{count} flows' },
  help: 'Let four questions choose',
  'ask-app': 'Where does your app run?',
  'ask-need': 'What does it need?',
  'ask-status': 'Status',
  all: 'All',
  nothing: 'No flow fits these answers.',
  'show-all': 'Show all flows',
  'refused-heading': 'Often asked for, and not there',
} as const
