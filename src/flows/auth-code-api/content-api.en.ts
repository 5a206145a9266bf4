import type { StepWords } from '#flows/kit/types.ts'

/** Steps 8 to 10: the access token and what it opens (RFC 6749 sections 5.1 and 7, RFC 6750 sections 2.1 and 3.1). */
export const api = {
  8: {
    caption: 'SkyAlbum ID sends an access token to PaperKite.',
    why: 'No ID token, because openid was not asked. “Bearer” means: whoever holds it can use it. The refresh token is for getting a new access token later.',
    seenBy: 'PaperKite and SkyAlbum ID only.',
    notice: 'Nothing here says who Lina is.',
    fixes: ['M08', 'M38'],
    predict: {
      question: 'From this answer, does PaperKite know the user’s name?',
      asks: ['M08'],
      choices: [
        {
          text: 'No. It only has permission to call the API',
          correct: true,
          feedback: 'Right. Access is not identity.',
        },
        {
          text: 'Yes, it is inside the access token',
          correct: false,
          feedback: 'The app must not read the access token. It is for the API.',
        },
        {
          text: 'Yes, from token_type',
          correct: false,
          feedback: '“Bearer” is the kind of token, not a person.',
        },
      ],
    },
  },
  9: {
    caption: 'PaperKite asks the API for the photos and shows the access token.',
    why: 'The token goes in a header, never in the URL: URLs end up in logs and history.',
    seenBy: 'PaperKite and SkyAlbum API.',
    notice: 'No client secret and no password here. Only the token.',
    fixes: ['M17', 'M35', 'M39'],
    predict: {
      question: 'What must PaperKite send to the API?',
      asks: ['M17'],
      choices: [
        { text: 'The access token', correct: true, feedback: 'Yes, in the Authorization header.' },
        {
          text: 'The ID token',
          correct: false,
          feedback: 'It is for the app. The API will answer 401.',
        },
        {
          text: 'The client secret',
          correct: false,
          feedback: 'The secret goes only to SkyAlbum ID, never to an API.',
        },
      ],
    },
  },
  10: {
    caption: 'The API checks the token and sends only the photos that are allowed.',
    why: 'The API must check on every call: is it good, is it for me, is the scope enough, may this user do this? A bad token gives 401. A good token with too small a scope gives 403.',
    seenBy: 'PaperKite and SkyAlbum API. Lina and her browser see the page that PaperKite makes of it.',
    notice: 'Go back to step 9 and send DELETE to /v1/photos/7: the token is good, and the answer is 403.',
    fixes: ['M31', 'M29'],
    predict: {
      question: 'PaperKite tries to delete a photo with this token. What is the answer?',
      asks: ['M29', 'M31'],
      choices: [
        {
          text: '403 insufficient_scope',
          correct: true,
          feedback: 'Yes: the token is good, but the permission is too small.',
        },
        {
          text: '401 invalid_token',
          correct: false,
          feedback: '401 is for a bad or old token. This one is good.',
        },
        {
          text: '200, because Lina may delete her photos',
          correct: false,
          feedback: 'Lina may. PaperKite got only photos.read.',
        },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
