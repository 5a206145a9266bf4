import type { StepWords } from '#flows/kit/types.ts'

/** Steps 1 and 2: two servers agree on a request, and no user is known yet (RFC 5849 section 2.1). */
export const request = {
  1: {
    caption: 'PaperKite tells SkyAlbum ID: “I want to ask one of your users for permission.”',
    article: {
      sentence:
        'The first website connects to the second website on behalf of the user, using OAuth, providing the user’s verified identity.',
      badge: 'wrong',
      honest:
        'Wrong in the article: there is no user identity in this request. RFC 5849 §2.1: the app signs with its own client credentials only. Nobody has checked who Lina is yet; that happens in step 5.',
    },
    why: 'The app must be known first. It signs the request with its consumer secret, so SkyAlbum ID knows which app is asking and where to send the user back.',
    seenBy: 'PaperKite and SkyAlbum ID only. The browser sees nothing.',
    notice: 'Look for a user name in the request. You will not find one.',
    fixes: ['M03', 'M01'],
    predict: {
      question: 'Which name is inside this first request?',
      asks: ['M03'],
      choices: [
        {
          text: 'The name of the app',
          correct: true,
          feedback: 'Yes. The consumer key says which app is asking. The user is still unknown.',
        },
        {
          text: 'Lina’s user name',
          correct: false,
          feedback:
            'No. PaperKite does not know who Lina is at SkyAlbum, and the request has no field for it.',
        },
        {
          text: 'The names of the app and of the user',
          correct: false,
          feedback: 'Only the app is named. Lina comes in at step 5.',
        },
      ],
    },
  },
  2: {
    caption: 'SkyAlbum ID gives PaperKite a one-time token and a matching secret.',
    article: {
      sentence:
        'The second site generates a one-time token and a one-time secret unique to the transaction and parties involved.',
      badge: 'right',
      honest:
        'Mostly right. RFC 5849 calls the pair “temporary credentials”. “Parties”: it belongs to this app and this request; no user is attached yet.',
    },
    why: 'The token is a ticket number for this permission request. The secret lets PaperKite sign later messages about it.',
    seenBy: 'PaperKite and SkyAlbum ID only.',
    notice: 'Two values arrive. Only one of them will travel through the browser.',
    fixes: ['M07'],
    predict: {
      question: 'Can PaperKite read Lina’s photos with this token?',
      asks: ['M07'],
      choices: [
        {
          text: 'No, it starts a request',
          correct: true,
          feedback: 'Right. It is a ticket number, not a permission.',
        },
        {
          text: 'Yes, one photo, because it is one-time',
          correct: false,
          feedback: 'No. “One-time” means the request can be finished once. It opens nothing.',
        },
        {
          text: 'Yes, until it expires',
          correct: false,
          feedback: 'No. No user has agreed to anything yet.',
        },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
