/** The words of the front page. */
export const words = {
  title: 'Tokenwalk – learn OAuth by running it',
  lead: 'OAuth and OpenID Connect, run by hand, one message at a time.',
  what: 'A small internet lives in this tab: an authorization server, an app, a browser. Walk a real login through it, look inside every message, then try to break it.',

  doors: 'Where to go in',
  'door-learn': 'Learn',
  'door-learn-text': 'Walk a login from the first tap to the tokens.',
  'door-compare': 'Compare',
  'door-compare-text': 'OAuth and OpenID Connect, and where they differ.',
  'door-present': 'Present',
  'door-present-text': 'Show a flow to a class, step by step, with questions and notes.',

  'first-walk': {
    one: '{count} step · about {minutes} minutes · no account, nothing to install',
    other: '{count} steps · about {minutes} minutes · no account, nothing to install',
  },
  'go-on': 'Go on where you were',
  'go-on-at': 'Step {step} of {count}: {title}',
  'go-on-next': 'Your next flow',

  walk: 'Walk it',
  'walk-text':
    'One press, one message. It is built, sent, checked and answered by code that follows the RFCs. Back is always there.',
  look: 'Look inside',
  'look-text':
    'Every parameter, header and claim says what it is and which clause asks for it. A ledger shows who knows which secret, now.',
  break: 'Break it',
  'break-text':
    'Change a value, send it again, and see which check refuses it, and which attack that check stops.',
  'for-heading': 'For whom',
  for: 'For students who meet OAuth for the first time, for developers who have to build with it, and for those who teach them. You need to know what a web page and a password are, no more.',
  'honest-heading': 'What is real',
  honest:
    'The people, the companies and the hosts are invented; the messages, the signatures and the checks are not. Nothing you type leaves this tab.',
} as const
