/** The words of the progress page. */
export const words = {
  title: 'Your progress',
  lead: 'It is kept on this device, in this browser, and nowhere else.',
  'lead-file':
    'A file takes all of it to another device: the steps, the answers, the review, your own words in the glossary, and your own lessons.',
  'lead-iphone':
    'On an iPhone or iPad the browser may delete it after seven days without a visit, unless the site is on the home screen.',
  nothing: 'Nothing yet. Walk a flow, and its steps are counted here.',
  'to-flows': 'Choose a flow',
  sum: {
    one: '{seen} of {count} step seen, {right} questions answered rightly',
    other: '{seen} of {count} steps seen, {right} questions answered rightly',
  },
  'to-review': 'Review the misconceptions',
  answered: '{right} of {count} questions answered rightly',
  'go-on': 'Go on at step {step}',
  'walk-again': 'Walk it again',
  export: 'Export to a file',
  import: 'Import a file',
  clear: 'Clear all',
  'clear-flow': 'Clear the progress of {flow}',
  'clear-short': 'Clear',
  'confirm-all': 'Clear all that is kept?',
  'confirm-all-text':
    'The steps seen, the answers, the review, your own words in the glossary and your own lessons are forgotten on this device.',
  'confirm-flow': 'Clear the progress of this flow?',
  'confirm-flow-text': 'The steps seen and the questions answered of {flow} are forgotten on this device.',
  'confirm-yes': 'Clear',
  'confirm-no': 'Keep it',
  exported: 'Your progress was written to {file}.',
  imported:
    'The file was added. Of each step, whatever got further was kept; of each word of yours, the one that was here.',
  'imported-none': 'The file holds nothing that was not here already.',
  bad: '{file} is no progress file of Tokenwalk, or it is damaged. Nothing was changed.',
  unread: '{file} could not be read. Nothing was changed.',
  cleared: 'Cleared.',
} as const
