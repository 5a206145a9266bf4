/** The words around the printed sheets; what a step says stands with its flow. */
export const words = {
  index: 'Sheets to print',
  'index-lead': 'For paper, in black and white, A4 or Letter. Nothing here needs colour.',
  'index-flows': 'One sheet for each flow',
  'index-class': 'For the class',
  'index-about':
    'The drawing, each step in a sentence, and a box to write in. The answers are on a page of their own.',
  print: 'Print',
  all: 'All sheets',
  sheet: 'Sheet',

  'flow-title': 'Sheet: {name}',
  'flow-description': 'To print: the drawing of {name}, its steps, and boxes for who can see what.',
  'flow-note': 'Write into each box who can read what is sent in this step.',
  'who-sees': 'Who can see this?',
  'box-of': 'Step {n}: write here who can see it.',
  picture: 'The sequence of {name}, drawn.',
  step: 'Step',
  'with-answers': 'Print the answers too',
  answers: 'Answers: {name}',
  question: 'Question',
  answer: 'Answer',
  legend: 'Lines',
  'line-front': 'through the browser (front channel)',
  'line-back': 'server to server (back channel)',
  'line-direct': 'direct call, no redirect',
  'line-human': 'a person reads or acts',
  'line-local': 'inside one program',
  'line-ring': 'the browser can read it',

  notes: 'Notes',
  'notes-of': 'Teacher notes: {name}',
  'notes-description':
    'To print: why each step of {name} is there, its question, and what wrong answers mean.',
  why: 'Why',
  notice: 'Notice',
  right: 'right',
  wrong: 'wrong',
  'notes-letters':
    'The choices have no letters here. A, B and C are those of the screen, which orders them anew for each class.',

  votes: 'Vote cards',
  'votes-description': 'Cards A, B and C with shapes, for a class that votes by hand.',
  'votes-how':
    'Three pages, four cards on each. Print one set for four students, cut along the lines, give each an A, a B and a C.',
  'votes-page': 'Four cards {letter}',

  glossary: 'Glossary card',
  'glossary-description': 'All words of the glossary on paper, with an empty column for your own language.',
  'glossary-how': 'The third column is yours. What you wrote in the glossary stands there already.',
  term: 'Word',
  meaning: 'What it means',
  own: 'In my language',

  compare: 'Two flows side by side',
  'compare-description': 'The comparison of two flows, row by row, on one page.',
  'compare-which': 'Which two?',
  'compare-of': '{left} and {right}',
  'compare-rests': 'Nothing happens.',
  'compare-differs': 'Differs?',

  tree: 'Which flow fits?',
  'tree-description': 'The decision tree as a poster: which flow fits which app.',
} as const
