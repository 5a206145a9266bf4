import type { StepWords } from '#flows/kit/types.ts'

/** Step 2: the request for an ID token by form post (OpenID Connect Core section 3.2.2.1, Form Post section 2). */
export const request = {
  2: {
    caption: 'PaperKite asks SkyAlbum ID to send an ID token back in a form.',
    why: 'response_type=id_token: only identity, no access. response_mode=form_post: not in the URL. nonce is required in this flow.',
    seenBy: 'Lina, browser, history, SkyAlbum ID.',
    notice: 'Without form_post the token would come back after “#” in the URL.',
    fixes: ['M27', 'M12'],
    predict: {
      question: 'What will come back through the browser?',
      choices: [
        { text: 'An ID token', correct: true, feedback: 'Yes, directly. No code this time.' },
        { text: 'A code', correct: false, feedback: 'No: response_type is id_token.' },
        {
          text: 'An access token for the API',
          correct: false,
          feedback: 'Not asked, and it should not travel this way.',
        },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
