/** The words of the page on history. */
export const words = {
  intro:
    'Apps asked for passwords, so OAuth was made. Version 1.0 signed each request; version 2.0 is simpler, and leans on TLS. Attacks taught the rest: each later document closes a hole, or takes an old way out of use. OpenID Connect added the login.',
  lead: 'Move through the years. What existed then lights up.',
  slider: 'Date',
  before: 'Earlier',
  after: 'Later',
  flows: 'Flows',
  'not-yet': 'Not there yet',
  there: 'In use',
  over: 'Not for new apps',
  adopters: 'Who uses it',
  criticism: 'What people say',
  nobody: 'Nobody yet.',
  nothing: 'Nothing yet.',
  caption: 'Each bar begins with the document that brought the flow, and ends with the one that ended it.',
  all: 'All the dates',
  task: 'Travel in time',
  said: 'OAuth 2.0 is OAuth 1.0 plus fixes.',
  better: 'It is a new protocol that does not work with 1.0: TLS and bearer tokens instead of signatures.',
} as const
