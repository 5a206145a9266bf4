import { flow } from './messages-flow.en.ts'

/** Every word of the chrome in English. The words of a flow stand in the flow's own content file. */
export const messages = {
  // everywhere
  brand: 'Tokenwalk',
  copied: 'Copied',
  close: 'Close',
  dismiss: 'Dismiss',
  theme: 'Theme',
  'theme-dark': 'Dark theme',
  'theme-light': 'Light theme',
  home: 'Home',
  search: 'Search',
  'site-pages': 'Pages',
  'nav-compare': 'Compare',
  'nav-choose': 'Which flow?',
  'nav-progress': 'Your progress',

  ...flow,

  // what is not there, what went wrong with us
  'not-found-title': 'There is no page here',
  'not-found-text': 'The address is unknown. Perhaps it was typed by hand or belongs to a later edition.',
  'not-found-home': 'Go to the home page',
  'bug-title': 'Tokenwalk has a bug here',
  'bug-text':
    'This is a mistake of the program, not part of a lesson, and nothing you did wrong. Your run is kept: reloading usually brings you back to the same step.',
  'bug-reload': 'Reload the page',
  'bug-start-over': 'Start over',
  'bug-home': 'Go to the home page',
  'bug-details': 'What happened',
} as const
