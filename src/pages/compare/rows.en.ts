import type { RowWords } from './pairs.ts'

/** The ten rows of OAuth and OpenID Connect side by side (curriculum 4). */
export const rows = [
  {
    title: 'Click',
    why: 'The question is different: “may the app…?” or “who is this?”',
    predict: {
      asks: ['M37'],
      question: 'What does the app want on the left?',
      choices: [
        { text: 'Access to photos', correct: true, feedback: 'Left is authorization.' },
        { text: 'Lina’s name', correct: false, feedback: 'That is the right lane.' },
        { text: 'Lina’s password', correct: false, feedback: 'Never.' },
      ],
    },
  },
  {
    title: 'Request to /authorize',
    why: 'One word, openid, starts OpenID Connect. nonce ties the ID token to this browser session.',
    predict: {
      asks: ['M01'],
      question: 'Which word turns OAuth into OpenID Connect?',
      choices: [
        { text: 'openid', correct: true, feedback: 'Yes.' },
        { text: 'state', correct: false, feedback: 'Both lanes have it.' },
        { text: 'code', correct: false, feedback: 'Both lanes have it.' },
      ],
    },
  },
  {
    title: 'Login page',
    why: 'Also in plain OAuth the server must know the user. So login happens on both sides. But only on the right the app is told about it.',
    predict: {
      asks: ['M01'],
      question: 'In plain OAuth, does Lina log in?',
      choices: [
        {
          text: 'Yes, at SkyAlbum ID, but the app is not told who she is',
          correct: true,
          feedback: 'Exactly this makes people think OAuth is login.',
        },
        {
          text: 'No, OAuth has no login',
          correct: false,
          feedback: 'The server must know whose photos they are.',
        },
        { text: 'Yes, and the app gets her name', correct: false, feedback: 'Not in plain OAuth.' },
      ],
    },
  },
  {
    title: 'Login and consent',
    why: 'Same act, another question on the page.',
    predict: {
      asks: ['M37'],
      question: 'Which page asks about actions, not about identity?',
      choices: [
        { text: 'Left', correct: true, feedback: 'Yes.' },
        { text: 'Right', correct: false, feedback: 'Right asks about identity data.' },
        { text: 'Both', correct: false, feedback: 'Look at the words again.' },
      ],
    },
  },
  {
    title: 'Return with code',
    why: 'The front channel carries only a code in both lanes.',
    predict: {
      question: 'Is there an ID token in the right address bar?',
      choices: [
        { text: 'No, only a code', correct: true, feedback: 'Right, in the code flow.' },
        { text: 'Yes', correct: false, feedback: 'That is the implicit flow.' },
        { text: 'Yes, but encrypted', correct: false, feedback: 'No.' },
      ],
    },
  },
  {
    title: 'Code to /token',
    why: 'The protection is the same.',
    predict: {
      asks: ['M33'],
      question: 'Does OpenID Connect replace this step?',
      choices: [
        { text: 'No, it uses it', correct: true, feedback: 'OIDC is built on OAuth 2.0.' },
        { text: 'Yes, it uses SAML', correct: false, feedback: 'No.' },
        { text: 'Yes, it sends the password', correct: false, feedback: 'No.' },
      ],
    },
  },
  {
    title: 'Checks at SkyAlbum ID',
    why: 'The server puts the nonce into the ID token.',
    predict: {
      asks: ['M12'],
      question: 'Where does the nonce appear next?',
      choices: [
        { text: 'Inside the ID token', correct: true, feedback: 'Yes.' },
        { text: 'In the access token', correct: false, feedback: 'No.' },
        { text: 'In the photos', correct: false, feedback: 'No.' },
      ],
    },
  },
  {
    title: 'Token answer',
    why: 'Left: a key. Right: a letter about the user, plus a small key for /userinfo.',
    predict: {
      question: 'Which token is only on the right?',
      choices: [
        { text: 'id_token', correct: true, feedback: 'Yes.' },
        { text: 'access_token', correct: false, feedback: 'Both lanes.' },
        { text: 'refresh_token', correct: false, feedback: 'Possible in both.' },
      ],
    },
  },
  {
    title: 'Use',
    why: 'Left: the app spends the token. Right: the app reads the letter. Optional: GET /userinfo with the access token; its sub must match.',
    predict: {
      asks: ['M17'],
      question: 'Who is the reader of the ID token?',
      choices: [
        { text: 'The app (client)', correct: true, feedback: 'aud = client_id.' },
        { text: 'The API', correct: false, feedback: 'The API reads access tokens.' },
        { text: 'The browser', correct: false, feedback: 'It never sees it in this flow.' },
      ],
    },
  },
  {
    title: 'Result',
    why: '“May do” and “knows who” are two results. An app can ask for both in one flow: scope=openid photos.read.',
    predict: {
      asks: ['M08'],
      question: 'Does the left lane log Lina in to PaperKite?',
      choices: [
        {
          text: 'No. PaperKite only has a permission',
          correct: true,
          feedback: 'Right. Using it as login is the classic mistake.',
        },
        {
          text: 'Yes',
          correct: false,
          feedback: 'No. If it did, Mallory could log in as Lina with a token from another app.',
        },
        { text: 'Only for one hour', correct: false, feedback: 'The token life is not a login.' },
      ],
    },
  },
] as const satisfies readonly RowWords[]
