/** What the page says of itself without a network. */
export const words = {
  kept: 'Works offline: this site is kept on your device.',
  file: 'Works offline: this file is all there is.',
  newer: 'A new edition of Tokenwalk is there.',
  reload: 'Reload',
  'reload-hint': 'Your run stays as it is.',
} as const
