/** The titles of the twelve steps; the login overlay has the same. */
export const deviceTitles = [
  'Lina chooses “Connect SkyAlbum” on the TV',
  'The TV asks for codes',
  'SkyAlbum ID answers with two codes',
  'The TV shows the short code',
  'The TV starts to ask: “is it done?”',
  '“Not yet”',
  'Lina opens the page on her phone',
  'Lina logs in and approves',
  'The TV asks again',
  'SkyAlbum ID sends the token',
  'The TV calls the API',
  'The photos appear on the TV',
] as const
