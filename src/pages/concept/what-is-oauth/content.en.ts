/** What the page on OAuth says. */
export const content = {
  story: [
    'Lina has photos at SkyAlbum. The app PaperKite wants to print them.',
    'In the old days PaperKite asked for her SkyAlbum password. That is bad: it could do everything, for ever. Lina could stop it only with a new password.',
    'OAuth is a set of rules for a better way. SkyAlbum asks Lina: “May PaperKite see your photos?” If she says yes, PaperKite gets a token.',
    'A token is a limited key. It opens some doors, for some time, and Lina can take it back.',
  ],
  caption: 'A house key opens every door, for ever. A hotel card opens one room, until Friday.',
  picture: {
    password: 'A password',
    token: 'A token',
    all: 'every door, for ever',
    one: 'one room, until Friday',
    room: 'Room 12',
    until: 'until Friday',
  },
  said: 'OAuth allows websites to share assets among users.',
  better: 'OAuth lets an app use one user’s data, with her permission.',
} as const
