import type { BuiltLesson } from '#pages/lesson/lesson.ts'
import { secondHalf } from './workshop-items.en.ts'

/** 90 minutes: a workshop with devices, in pairs. */
export const workshop = {
  title: 'Choose and break',
  lead: 'Students break real logins in pairs, say which check stopped them, and choose flows for six cases.',
  items: [
    {
      minutes: 5,
      shows: { kind: 'quiz', quiz: 'before-90', closed: true },
      note: 'Six questions, quickly. Count hands, write the counts down, give no answers.',
      dropWhenLate: false,
    },
    {
      minutes: 2,
      shows: { kind: 'concept', concept: 'what-is-oauth' },
      note: 'Name the four roles on the board: user, app, authorization server, API.',
      dropWhenLate: false,
    },
    {
      minutes: 3,
      shows: { kind: 'concept', concept: 'authn-authz' },
      note: 'A passport and a ticket. Ask for an example of each.',
      dropWhenLate: false,
    },
    {
      minutes: 2,
      shows: { kind: 'concept', concept: 'openid' },
      note: 'The famous sentence: “OpenID is for humans logging into machines …”. Which words are not exact?',
      dropWhenLate: true,
    },
    {
      minutes: 4,
      shows: {
        kind: 'task',
        text: 'In pairs: the article tells eleven steps. Find the request that it leaves out.',
      },
      note: 'With devices: the classic flow in Predict. Without: its sequence sheet.',
      dropWhenLate: false,
    },
    {
      minutes: 9,
      shows: { kind: 'flow', flow: 'classic-oauth1', steps: [1, 3, 7, 9, 10] },
      note: 'Take the answers first. Step 9 holds the missing request. What does the signature protect, and what does it cost?',
      dropWhenLate: false,
    },
    {
      minutes: 8,
      shows: { kind: 'flow', flow: 'auth-code-api', steps: [2, 5, 6, 7, 9] },
      note: 'Vote before each arrow. After step 6 press L: the browser has a code and no token.',
      dropWhenLate: false,
    },
    {
      minutes: 7,
      shows: { kind: 'flow', flow: 'pkce-api', steps: [2, 3, 7, 8] },
      note: 'Press E at step 7 and change the verifier. Why does the thief of a code get no further?',
      dropWhenLate: false,
    },
    ...secondHalf,
  ],
  material: [
    'A screen',
    'A device for each pair',
    'Vote cards A, B, C, or hands',
    'Large paper and pens for the TV task',
    'The article of the eleven steps, read before',
    'A slip of paper for each exit note',
  ],
  board: [
    'user, app, authorization server, API',
    'AuthN / AuthZ',
    'Which light stopped it?',
    'public / confidential',
    'Count before … / after …',
  ],
  questions: [
    {
      question: 'Which flow do I take if I am not sure?',
      answer:
        'With a user and a browser: authorization code with PKCE. With no keyboard: device. Without a user: client credentials. There is nothing else to choose for a new app.',
    },
    {
      question: 'Is the device flow not easy to abuse? Somebody sends me a code.',
      answer:
        'Yes, that is its weak place (RFC 8628, 5.4). The page has to say which device asks and what it will get. Never enter a code that you did not ask for.',
    },
    {
      question: 'Why do we break our own login?',
      answer:
        'A check that never refuses anything looks the same as no check. In your own app, send these faults as tests: each has to be refused.',
    },
  ],
  late: 'Leave out the famous sentence and the last two labs. After the pause, never shorten the pairs’ work: shorten the six cases to three.',
  withoutDevices:
    'The pairs get a sequence sheet and a red pen: they mark the value that they would change, and the check that should refuse it. You break it on the screen.',
} as const satisfies BuiltLesson
