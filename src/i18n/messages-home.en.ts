/** The front page. */
export const home = {
  'home-title': 'Tokenwalk – learn OAuth by running it',
  'home-lead': 'OAuth and OpenID Connect, run by hand, one message at a time.',
  'home-what':
    'A small internet lives in this tab: an authorization server, an app, a browser. Walk a real login through it, look inside every message, then try to break it.',
  'home-start': 'Start walking',
  'home-compare': 'Or compare OAuth and OpenID',
  'home-start-note': {
    one: '{count} step · about {minutes} minutes · no account, nothing to install',
    other: '{count} steps · about {minutes} minutes · no account, nothing to install',
  },
  'home-walk': 'Walk it',
  'home-walk-text':
    'One press, one message. It is built, sent, checked and answered by code that follows the RFCs. Back is always there.',
  'home-look': 'Look inside',
  'home-look-text':
    'Every parameter, header and claim says what it is and which clause asks for it. A ledger shows who knows which secret, now.',
  'home-break': 'Break it',
  'home-break-text':
    'Change a value, send it again, and see which check refuses it, and which attack that check stops.',
  'home-for-heading': 'For whom',
  'home-for':
    'For students who meet OAuth for the first time, for developers who have to build with it, and for those who teach them. You need to know what a web page and a password are, no more.',
  'home-honest-heading': 'What is real',
  'home-honest':
    'The people, the companies and the hosts are invented; the messages, the signatures and the checks are not. Nothing you type leaves this tab.',
} as const
