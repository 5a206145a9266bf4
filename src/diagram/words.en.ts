/** Every word of the diagram in English; each sentence is one whole text, nothing is glued. */
export const words = {
  diagram: 'Sequence diagram',
  steps: 'Steps',
  participants: 'Participants',
  step: 'Step {n}:',
  refused: 'refused',

  'says-front': '{from} to {to}, front channel, through the browser.',
  'says-page': '{from} to {to}, front channel.',
  'says-back': '{from} to {to}, back channel, not visible to the browser.',
  'says-direct': '{from} to {to}, a direct call, without a redirect.',
  'says-local': '{from} by itself, nothing is sent.',
  'says-human': '{from} to {to}, a person reads or acts.',
  'label-is': 'It says: {label}.',
  'now-refused': 'Refused by {who}.',
  'now-edited': 'Changed by you.',
  'now-resent': 'A message of before, sent once more.',
  mallory: 'Mallory',

  picture: 'Step {n} of {total}, drawn. Steps to come are pale.',
  'picture-before': 'Step {n} of {total} is the next to be drawn. Steps to come are pale.',
  'picture-asked': 'Step {n} of {total} is asked. What came before it is drawn.',
  'via-browser': 'through the browser',
  also: 'Also: {from} to {to}, {label}',
  pair: 'The participants of this step among all {count}: {names}.',
} as const
