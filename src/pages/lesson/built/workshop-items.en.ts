import type { LessonItem } from '#pages/lesson/lesson.ts'

/** The second half of the workshop: design, break, choose. */
export const secondHalf = [
  {
    minutes: 5,
    shows: {
      kind: 'task',
      text: 'A TV has no keyboard. In groups: design a login for it, without a password on the TV.',
    },
    note: 'The problem first. Collect two or three designs on the board. Do not judge them yet: the next part does.',
    dropWhenLate: false,
  },
  {
    minutes: 5,
    shows: { kind: 'flow', flow: 'device-api', steps: [2, 4, 5, 7, 9, 10] },
    note: 'Hold each step against the designs on the board: what did they find themselves? What did nobody think of?',
    dropWhenLate: false,
  },
  { minutes: 5, shows: { kind: 'pause' }, note: '', dropWhenLate: false },
  {
    minutes: 9,
    shows: {
      kind: 'task',
      text: 'In pairs: break one login. Which check stops it, and what would happen without it?',
    },
    note: 'Give each pair one of these. Code, Add Login, step 5: a foreign code. There, step 8: a foreign ID token. Refresh Token, step 3: the token twice. BFF, step 7: a script in the page.',
    dropWhenLate: false,
  },
  {
    minutes: 3,
    shows: { kind: 'flow', flow: 'auth-code-login', steps: [5, 8] },
    note: 'A pair leads: E at step 5, “Put in Mallory’s code”. state fits, so which light stops it? At step 8 an ID token for another app.',
    dropWhenLate: false,
  },
  {
    minutes: 3,
    shows: { kind: 'flow', flow: 'refresh-token', steps: [3] },
    note: 'A pair leads: E, “Send it twice”. Why does the server cancel the newest token as well?',
    dropWhenLate: true,
  },
  {
    minutes: 2,
    shows: { kind: 'flow', flow: 'bff-cookies', steps: [7] },
    note: 'What can a bad script do here, and what can it not carry away?',
    dropWhenLate: true,
  },
  {
    minutes: 8,
    shows: { kind: 'concept', concept: 'choose-flow' },
    note: 'Six cases, a minute each. A TV, a phone app, a web shop with a server. A page with its own backend, a job at night, a desktop program.',
    dropWhenLate: false,
  },
  {
    minutes: 7,
    shows: { kind: 'quiz', quiz: 'after-90', closed: false },
    note: 'Six parallel questions, a minute each. Reveal, compare with the first count, and stay where it did not change.',
    dropWhenLate: false,
  },
  {
    minutes: 3,
    shows: { kind: 'task', text: 'Exit note: one sentence that you would now correct in the article.' },
    note: 'On paper, without a name. Read three of them aloud at the door.',
    dropWhenLate: false,
  },
] as const satisfies readonly LessonItem[]
