import type { StepWords } from '#flows/kit/types.ts'

/** Steps 5 and 6: Lina at SkyAlbum ID (RFC 5849 sections 2.2 and 4.15). */
export const person = {
  5: {
    caption: 'SkyAlbum ID checks who Lina is, then asks: “May PaperKite see your photos?”',
    article: {
      sentence:
        'If not already authenticated to the authorization provider, the client may be asked to authenticate. After authentication, the client is asked to approve the authorization transaction to the second website.',
      badge: 'vague',
      honest:
        'Vague: it is Lina, the person, who logs in; not “the client”. RFC 5849 §2.2 says the server MUST verify the resource owner but leaves the way open. The approval is given at the second website, for the first one.',
    },
    why: 'Two different questions on two pages. Login = authentication (who are you?). Allow/Deny = authorization (may this app do this?).',
    seenBy: 'Lina, browser, SkyAlbum ID. PaperKite sees nothing.',
    notice: 'Look at the address bar before you type: id.skyalbum.example.',
    fixes: ['M02', 'M32'],
    predict: {
      question: 'Who can see the password in this step?',
      asks: ['M02'],
      choices: [
        {
          text: 'Lina, her browser and SkyAlbum ID',
          correct: true,
          feedback: 'Yes. That is the main reason for OAuth.',
        },
        {
          text: 'PaperKite too, because Lina started there',
          correct: false,
          feedback: 'No. The browser has left PaperKite. It is on SkyAlbum’s page.',
        },
        {
          text: 'PaperKite, but encrypted',
          correct: false,
          feedback: 'No. PaperKite gets nothing, not even an encrypted password.',
        },
      ],
    },
  },
  6: {
    caption: 'Lina presses Allow on the SkyAlbum ID page.',
    article: {
      sentence:
        'The user approves (or their software silently approves) a particular transaction type at the first website.',
      badge: 'vague',
      honest:
        'Vague: the click happens at the second website (SkyAlbum ID), about the first one (PaperKite). “Silently approves” is real: a server may skip the page for an app that was approved before (RFC 5849 §4.15), and the RFC warns that this adds risk.',
    },
    why: 'The server stores: “Lina lets PaperKite read her photos”. This record is the authorization. If a server skips the question later and the app’s keys are stolen, a thief can get access and Lina sees nothing.',
    seenBy: 'Lina, browser, SkyAlbum ID.',
    notice: 'Press Deny once. The flow stops and no token is made.',
    fixes: ['M32', 'M40'],
    predict: {
      question: 'Where does Lina give her permission?',
      choices: [
        {
          text: 'On a page of SkyAlbum ID',
          correct: true,
          feedback: 'Right. The owner of the photos asks the question.',
        },
        {
          text: 'On a page of PaperKite',
          correct: false,
          feedback: 'Then PaperKite could answer for her. The question must come from SkyAlbum ID.',
        },
        {
          text: 'In a pop-up of the browser itself',
          correct: false,
          feedback: 'No. It is a normal web page of SkyAlbum ID.',
        },
      ],
    },
  },
} satisfies Readonly<Record<number, StepWords>>
