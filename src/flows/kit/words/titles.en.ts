// Titles of steps that two flows have in common; they stand in the cards, so this file is in every page.

/** Steps 2 to 8 of the code flow of a native app. */
export const nativeCodeTitles = [
  'The app makes a verifier and a challenge',
  'The app opens /authorize with the challenge',
  'SkyAlbum ID shows its login page',
  'Lina logs in and agrees',
  'SkyAlbum ID stores the challenge and returns a code',
  'The app sends code + verifier',
  'SkyAlbum ID compares the hash',
] as const

/** Steps 2 to 7 of the code flow of a web app. */
export const webCodeTitles = [
  'PaperKite redirects to /authorize',
  'SkyAlbum ID shows its login page',
  'Lina logs in and agrees',
  'The browser returns with a code',
  'PaperKite sends the code to /token',
  'SkyAlbum ID checks everything',
] as const
