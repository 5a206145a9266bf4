import type { BuiltLesson } from '#pages/lesson/lesson.ts'

/** 45 minutes: one lesson at school or university. */
export const lesson = {
  title: 'From 11 steps to PKCE',
  lead: 'From the signed requests of 2010 to the login of today, and why each step had to come.',
  items: [
    {
      minutes: 4,
      shows: { kind: 'quiz', quiz: 'before-45', closed: true },
      note: 'Three questions, one minute each. Count hands and go on: the answers come after the last part.',
      dropWhenLate: false,
    },
    {
      minutes: 3,
      shows: { kind: 'concept', concept: 'authn-authz' },
      note: 'Two words that look alike. Ask for one example of each from this morning.',
      dropWhenLate: false,
    },
    {
      minutes: 4,
      shows: {
        kind: 'task',
        text: 'In pairs: find a wrong sentence in the article, and the request that it leaves out.',
      },
      note: 'They have read the article at home. With devices: the classic flow in Predict, where each sentence waits for its verdict.',
      dropWhenLate: false,
    },
    {
      minutes: 6,
      shows: { kind: 'flow', flow: 'classic-oauth1', steps: [1, 3, 7, 9] },
      note: 'Take the pairs’ answers first, then show. Step 9 holds the request that the article leaves out: the trade for the access token.',
      dropWhenLate: false,
    },
    {
      minutes: 10,
      shows: { kind: 'flow', flow: 'auth-code-login', steps: [2, 5, 6, 7] },
      note: 'Press E at step 2: one “/” more in redirect_uri. Undo. Press E at step 5: change state. Ask each time who will refuse it.',
      dropWhenLate: false,
    },
    {
      minutes: 8,
      shows: { kind: 'flow', flow: 'pkce-login', steps: [2, 3, 6, 7, 8] },
      note: 'Mallory listens: at step 6 she has the code. Press E at step 7 and change the verifier. Why can she not make one up?',
      dropWhenLate: false,
    },
    {
      minutes: 6,
      shows: { kind: 'compare', pair: 'code', rows: [2, 8, 9, 10] },
      note: 'Left an API call, right a login. One line in each row is only on the right: let them find it.',
      dropWhenLate: true,
    },
    {
      minutes: 4,
      shows: { kind: 'quiz', quiz: 'after-45', closed: false },
      note: 'Three parallel questions. Reveal each, and say how the count has changed. Homework: the PKCE flow in Predict.',
      dropWhenLate: false,
    },
  ],
  material: [
    'A screen',
    'The article of the eleven steps, read at home',
    'Vote cards A, B, C, or hands',
    'For each pair a device, or the sequence sheet of the classic flow on paper',
  ],
  board: [
    'state: the app checks it',
    'code: seen by the browser',
    'token: in the direct answer',
    'challenge = BASE64URL(SHA256(verifier))',
    'Count before … / after …',
  ],
  questions: [
    {
      question: 'PKCE and a client secret: is that not the same twice?',
      answer:
        'No. The secret says which app is calling. PKCE says that this call belongs to the login that began. So an app with a secret should use PKCE too (RFC 9700).',
    },
    {
      question: 'Why is state needed where there is PKCE?',
      answer:
        'Where the server surely supports PKCE, an app may rely on it against forged callbacks (RFC 9700, 2.1). state costs nothing, and it also carries where the user was.',
    },
    {
      question: 'Could Mallory compute the verifier from the challenge?',
      answer:
        'She would have to turn SHA-256 round for a random value of 256 bits. With the method plain she could read it: so use S256.',
    },
  ],
  late: 'Leave out the comparison (minute 35) and give it as homework. At step 5 of the code flow one broken message is enough.',
  withoutDevices:
    'Print the sequence sheet of the classic flow, one for each pair: they mark the missing request by hand. Votes by cards, both quizzes on paper.',
} as const satisfies BuiltLesson
