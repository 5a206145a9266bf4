/** The words of the flow page that no first paint needs. */
export const words = {
  verdict: 'Which check failed',
  'verdict-by': '{who} refused. This does not hold:',
  no: 'Lina’s answer',
  'no-title': 'Lina said no: {who} tells the app {error}.',
  'no-lead': 'Nobody did anything wrong. An app has to be ready for this answer, too.',
  'allow-instead': 'Press Allow instead',
  'break-title': 'Break this step',
  'break-lead':
    'Change any value of this step’s message and press Send, or press a ready-made break: it is sent at once.',
  'break-open': 'Open the message',
  'break-nothing': 'No message is sent at this step. Go to one with an arrow between two machines.',
} as const
