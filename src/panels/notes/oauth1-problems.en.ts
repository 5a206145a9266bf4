import type { Annotations } from './annotation.ts'

/** RFC 5849 only knows the status; these words are an extension that most servers of the time used. */
export const oauth1Problems = {
  oauth_problem: {
    what: 'Why the server refused: a fixed word for programs.',
    why: 'RFC 5849 has only the status code. This word is a common addition.',
    clause: 'rfc5849#3.2',
  },
  'oauth_problem=signature_invalid': {
    what: 'The signature does not fit this request.',
    why: 'A wrong secret, or something was changed after signing.',
    clause: 'rfc5849#3.2',
  },
  'oauth_problem=nonce_used': {
    what: 'This signed request was sent before.',
    why: 'Somebody may have copied it.',
    clause: 'rfc5849#3.3',
  },
  'oauth_problem=timestamp_refused': {
    what: 'The request was signed too long ago, or in the future.',
    clause: 'rfc5849#3.3',
  },
  'oauth_problem=verifier_invalid': {
    what: 'The verifier is not the one that went to Lina’s browser.',
    clause: 'rfc5849#2.3',
  },
  'oauth_problem=token_used': {
    what: 'This request token was exchanged before.',
    clause: 'rfc5849#2.3',
  },
  'oauth_problem=token_rejected': {
    what: 'The server does not know this token, or it is of another kind.',
    clause: 'rfc5849#3.2',
  },
  'oauth_problem=consumer_key_unknown': {
    what: 'No app has this name.',
    clause: 'rfc5849#3.2',
  },
  'oauth_problem=parameter_absent': {
    what: 'A parameter is missing.',
    clause: 'rfc5849#3.2',
  },
  'oauth_problem=parameter_rejected': {
    what: 'A parameter is wrong, or stands there twice.',
    clause: 'rfc5849#3.2',
  },
  'oauth_problem=signature_method_rejected': {
    what: 'The server does not take this kind of signature here.',
    clause: 'rfc5849#3.4',
  },
  'oauth_problem=version_rejected': {
    what: 'The server does not speak this version.',
    clause: 'rfc5849#3.2',
  },
  'oauth_problem=token_expired': { what: 'The request token is too old.', clause: 'rfc5849#3.2' },
  'oauth_problem=token_revoked': { what: 'The token was taken back.', clause: 'rfc5849#3.2' },
  'oauth_problem=permission_unknown': {
    what: 'Lina has not decided yet.',
    clause: 'rfc5849#2.3',
  },
  'oauth_problem=permission_denied': {
    what: 'Lina said no.',
    why: 'PaperKite must accept this and may ask again later.',
    clause: 'rfc5849#2.2',
  },
  oauth_parameters_absent: { what: 'Which parameters are missing.', clause: 'rfc5849#3.2' },
  oauth_parameters_rejected: { what: 'Which parameters are wrong.', clause: 'rfc5849#3.2' },
  oauth_acceptable_timestamps: {
    what: 'Between which times a signature is young enough.',
    clause: 'rfc5849#3.3',
  },
  oauth_acceptable_versions: { what: 'Which versions the server takes.', clause: 'rfc5849#3.2' },
} satisfies Annotations
