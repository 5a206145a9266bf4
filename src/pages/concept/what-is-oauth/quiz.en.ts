import type { StepContent } from '#flows/kit/types.ts'

/** The two questions at the end of the page. */
export const quiz: readonly StepContent['predict'][] = [
  {
    question: 'Who gets Lina’s password when PaperKite uses OAuth?',
    asks: ['M02'],
    choices: [
      {
        text: 'PaperKite, to fetch the photos with it',
        correct: false,
        feedback: 'That is the old way. With OAuth the app gets a token.',
      },
      {
        text: 'SkyAlbum ID alone',
        correct: true,
        feedback: 'Yes. Lina types it on the page of SkyAlbum ID, and nowhere else.',
      },
      {
        text: 'PaperKite and the SkyAlbum API',
        correct: false,
        feedback: 'Neither of them. The API sees a token, and so does the app.',
      },
    ],
  },
  {
    question: 'Lina takes the permission back. What about her password?',
    choices: [
      {
        text: 'It stays as it is',
        correct: true,
        feedback: 'Yes. Only this app’s tokens are affected; all else goes on.',
      },
      {
        text: 'She has to choose a new one',
        correct: false,
        feedback: 'The app never had it, so nothing has to change.',
      },
      {
        text: 'It is sent to the app one last time',
        correct: false,
        feedback: 'The app gets the password at no time.',
      },
    ],
  },
]
