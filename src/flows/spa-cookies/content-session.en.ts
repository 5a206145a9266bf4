import type { StepWords } from '#flows/kit/types.ts'

/** Steps 8 to 10: what the cookie opens, and its end (RFC 10017 sections 6.1.2.3 and 6.1.3.3). */
export const session = {
  8: {
    caption: 'The SPA asks its backend for Lina’s orders; the cookie goes with the request.',
    why: 'The browser adds the cookie by itself. That is easy, and it is also why CSRF protection is needed. SameSite alone is not enough: a sub-domain such as blog.paperkite.example counts as the same site.',
    seenBy: 'Browser, backend.',
    notice: 'No Authorization header, no token.',
    fixes: ['M28'],
    predict: {
      question: 'Why is there a custom header X-PaperKite?',
      choices: [
        {
          text: 'To stop CSRF',
          correct: true,
          feedback: 'Right. Another origin cannot add this header without permission (CORS).',
        },
        { text: 'To say who the user is', correct: false, feedback: 'The cookie does that.' },
        { text: 'To make it faster', correct: false, feedback: 'No.' },
      ],
    },
  },
  9: {
    caption: 'The backend finds the session and sends the orders.',
    why: 'Authentication (who) comes from the session. Authorization (may Lina see order 51?) is still a check in the backend.',
    seenBy: 'Browser, backend.',
    notice: 'In step 8, ask for order 52, which is not Lina’s: 404.',
    fixes: ['M37'],
    predict: {
      question: 'Lina asks for another user’s order. The session is valid. What should the backend do?',
      asks: ['M37'],
      choices: [
        { text: 'Refuse', correct: true, feedback: 'Yes: authorization is a separate check.' },
        {
          text: 'Send it: she is logged in',
          correct: false,
          feedback: 'That is the classic broken access control bug.',
        },
        {
          text: 'Ask her to log in again',
          correct: false,
          feedback: 'She is already known. She is just not allowed.',
        },
      ],
    },
  },
  10: {
    caption: 'When the session is too old, the backend answers 401 and the SPA starts again.',
    why: 'Two sessions exist: at PaperKite and at SkyAlbum ID. If the second still lives, Lina comes back without typing a password.',
    seenBy: 'Browser, backend.',
    notice: 'The clock jumps eight hours. Then log in once more: does Lina see a password field?',
    fixes: ['M30'],
    predict: {
      question: 'PaperKite’s session ended. Must Lina type her password again?',
      asks: ['M30'],
      choices: [
        { text: 'Maybe not', correct: true, feedback: 'Yes: single sign-on.' },
        { text: 'Always, for safety', correct: false, feedback: 'Only if SkyAlbum ID asks her.' },
        { text: 'Never', correct: false, feedback: 'Its session ends too, some day.' },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
