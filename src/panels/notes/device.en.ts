import type { Annotations } from './annotation.ts'

export const deviceHttp = {
  '/device_authorization': {
    what: 'Where a device without a browser gets its codes.',
    clause: 'rfc8628#3.1',
  },
  '/device': {
    what: 'The page where Lina types the short code.',
    why: 'On her own phone or computer, where she can log in safely.',
    clause: 'rfc8628#3.3',
  },
} satisfies Annotations

export const deviceStatuses = {
  400: {
    what: 'Bad Request. While the TV waits, this is a normal answer.',
    why: 'The body says which: not yet, too fast, too late, or no.',
    clause: 'rfc8628#3.5',
  },
  429: { what: 'Too Many Requests: too many wrong codes were typed.', clause: 'rfc8628#5.1' },
} satisfies Annotations

/** What the TV asks for. */
export const deviceForm = {
  client_id: {
    what: 'The public name of the TV app.',
    why: 'There is no secret: anyone can take an app out of a TV.',
    clause: 'rfc8628#3.1',
  },
  scope: {
    what: 'What the TV asks for, as a list of words.',
    why: 'Lina sees it on her phone before she allows it.',
    clause: 'rfc8628#3.1',
  },
} satisfies Annotations

/** What the TV gets. */
export const deviceAnswer = {
  device_code: {
    what: 'The long code. It stays inside the TV.',
    why: 'With it the TV asks for the tokens. Nobody must read it.',
    clause: 'rfc8628#3.2',
  },
  user_code: {
    what: 'The short code that the TV shows.',
    why: 'Short, so that a person can type it. Alone it gives no tokens.',
    clause: 'rfc8628#3.2',
  },
  verification_uri: {
    what: 'The address that Lina opens on her phone.',
    why: 'Short and easy to read: she may have to type it.',
    clause: 'rfc8628#3.2',
  },
  verification_uri_complete: {
    what: 'The same address with the code in it, for a QR code.',
    why: 'Lina still has to compare the codes: the link could be somebody else’s.',
    clause: 'rfc8628#3.3.1',
  },
  expires_in: {
    what: 'How long both codes live, in seconds.',
    why: 'A short life leaves little time for guessing and for tricks.',
    clause: 'rfc8628#3.2',
  },
  interval: {
    what: 'The seconds that the TV must wait between two questions.',
    why: 'Left out, it means 5. Too many questions would stop the server.',
    clause: 'rfc8628#3.2',
  },
} satisfies Annotations

/** The question "is it done?" and its answers. */
export const devicePolls = {
  form: {
    'grant_type=urn:ietf:params:oauth:grant-type:device_code': {
      what: '“Has Lina decided?”',
      why: 'The TV asks again and again, because nobody can send it an answer.',
      clause: 'rfc8628#3.4',
    },
    device_code: {
      what: 'The long code: which question this is about.',
      why: 'Only the TV has it. The short code would be too easy to guess.',
      clause: 'rfc8628#3.4',
    },
    client_id: {
      what: 'The public name of the TV app.',
      why: 'The device code was made for this app only.',
      clause: 'rfc8628#3.4',
    },
  },
  json: {
    'error=authorization_pending': {
      what: 'Not yet: Lina has not decided.',
      why: 'No failure. The TV waits and asks again.',
      clause: 'rfc8628#3.5',
    },
    'error=slow_down': {
      what: 'Not yet, and the TV asked too soon.',
      why: 'From now on it must wait five seconds more each time.',
      clause: 'rfc8628#3.5',
    },
    'error=expired_token': {
      what: 'The codes are too old.',
      why: 'The TV must stop and begin again, with new codes.',
      clause: 'rfc8628#3.5',
    },
    'error=access_denied': {
      what: 'Lina pressed Deny.',
      why: 'The TV must stop asking.',
      clause: 'rfc8628#3.5',
    },
    'error=invalid_grant': {
      what: 'The device code is unknown, used, or made for another app.',
      clause: 'rfc8628#3.5',
    },
  },
} as const satisfies Record<string, Annotations>

/** What Lina types on her phone. */
export const devicePage = {
  user_code: {
    what: 'The short code that Lina reads on her TV.',
    why: 'It connects the phone with the TV. She must have started it herself.',
    clause: 'rfc8628#3.3',
  },
} satisfies Annotations
