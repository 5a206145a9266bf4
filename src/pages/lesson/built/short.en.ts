import type { BuiltLesson } from '#pages/lesson/lesson.ts'

/** 20 minutes: a talk at a conference, or a class that has read at home. */
export const short = {
  title: 'Who sees my password?',
  lead: 'One vote at the beginning, the same vote at the end, and a real login between them.',
  items: [
    {
      minutes: 2,
      shows: { kind: 'quiz', quiz: 'password', closed: true },
      note: 'Ask, let all vote at once, write the three counts on the board. Say nothing about the answer.',
      dropWhenLate: false,
    },
    {
      minutes: 3,
      shows: { kind: 'concept', concept: 'authn-authz' },
      note: 'Two cards: a passport says who you are, a ticket says what may be done. Examples: a login page, an Allow button.',
      dropWhenLate: false,
    },
    {
      minutes: 9,
      shows: { kind: 'flow', flow: 'auth-code-api', steps: [2, 5, 6, 9] },
      note: 'Vote before each arrow. After steps 5, 6 and 9 press L: who knows what? Ask for the column that never learns the password.',
      dropWhenLate: false,
    },
    {
      minutes: 3,
      shows: { kind: 'compare', pair: 'code', rows: [2, 8, 10] },
      note: 'Left an API call, right a login. Ask in each row: which word or token is only on the right?',
      dropWhenLate: true,
    },
    {
      minutes: 2,
      shows: { kind: 'quiz', quiz: 'password', closed: false },
      note: 'The same vote. Compare it with the counts on the board, then reveal. Let somebody who changed say why.',
      dropWhenLate: false,
    },
    {
      minutes: 1,
      shows: { kind: 'quiz', quiz: 'exit', closed: false },
      note: 'The exit question: on paper or by hand. Put the link to the flow on the screen while they leave.',
      dropWhenLate: false,
    },
  ],
  material: ['A screen', 'Vote cards A, B, C: one set for each student, or hands', 'This plan on paper'],
  board: ['AuthN: who are you?', 'AuthZ: what may be done?', 'code ≠ token', 'First vote: A … B … C …'],
  questions: [
    {
      question: 'Is “Log in with …” OAuth or OpenID Connect?',
      answer:
        'A login is OpenID Connect, which stands on OAuth 2.0: the ID token says who logged in. Some sites use OAuth and an API of their own instead.',
    },
    {
      question: 'Can PaperKite see my password if it wants to?',
      answer:
        'Not on the real login page: it belongs to another host. A false page could. So look at the address bar. A passkey does that for you: it works on its own site only.',
    },
    {
      question: 'Why does the app not get a token for ever?',
      answer:
        'Whoever copies a token can use it until it ends. So an access token lives for minutes, and a refresh token gets the next one.',
    },
  ],
  late: 'Leave out the comparison (minute 14). Keep the second vote: without it nobody sees what the class has learned.',
  withoutDevices:
    'Only your screen is needed. Vote with cards or hands, ask the exit question on paper, and give the link as homework.',
} as const satisfies BuiltLesson
