import type { StepWords } from '#flows/kit/types.ts'

/** Step 3: the request (RFC 7636 section 4.3, RFC 6749 section 3.3). */
export const request = {
  3: {
    caption: 'The app opens the browser, asks for photos.read and sends the challenge.',
    why: 'SkyAlbum ID will remember: “Only someone who knows the verifier for this challenge may finish this.”',
    seenBy: 'Lina, browser, SkyAlbum ID, maybe other apps on the phone.',
    notice: 'The method is S256. “plain” would put the verifier itself here.',
    fixes: ['M14', 'M12'],
    predict: {
      question: 'Does PKCE change which permission is asked?',
      asks: ['M14'],
      choices: [
        { text: 'No, that is the job of scope', correct: true, feedback: 'Right: two different jobs.' },
        {
          text: 'Yes, PKCE adds login',
          correct: false,
          feedback: 'Login needs scope=openid. PKCE works with or without it.',
        },
        {
          text: 'Yes, PKCE limits the access to one photo',
          correct: false,
          feedback: 'That would be a scope, not PKCE.',
        },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
