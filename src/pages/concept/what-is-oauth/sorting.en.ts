import type { Sorting } from '#pages/concept/sort.ts'

/** The four roles of RFC 6749, section 1.1, and who plays them here. */
export const sorting: Sorting = {
  title: 'Who plays which role?',
  how: 'OAuth has four roles. Give each to one of the four who take part.',
  heaps: { lina: 'Lina', paperkite: 'PaperKite', skyid: 'SkyAlbum ID', skyapi: 'SkyAlbum API' },
  cards: [
    {
      text: 'Resource owner',
      heap: 'lina',
      because: 'The photos are Lina’s, so she is the one who can give a permission.',
    },
    {
      text: 'Client',
      heap: 'paperkite',
      because: 'In OAuth the client is the app that wants access. It is not the user, and not the browser.',
    },
    {
      text: 'Authorization server',
      heap: 'skyid',
      because: 'SkyAlbum ID logs Lina in, asks her, and makes the tokens.',
    },
    {
      text: 'Resource server',
      heap: 'skyapi',
      because: 'The SkyAlbum API has the photos. It gives them to whoever shows a good token.',
    },
  ],
}
