import type { Sorting } from '#pages/concept/sort.ts'

/** Ten cards of everyday life. */
export const sorting: Sorting = {
  title: 'Ten cards: N or Z?',
  how: 'Does it say who somebody is (N), or what may be done (Z)?',
  heaps: { n: 'N: who', z: 'Z: may' },
  review: { asks: ['M37'], place: 'concept/authn-authz/cards' },
  cards: [
    {
      text: 'A passport at the airport',
      heap: 'n',
      because: 'Name and photo say who you are. It does not say on which plane you may go.',
    },
    {
      text: 'A boarding pass, read at the gate',
      heap: 'z',
      because: 'The gate asks: may this person get on this plane? The passport was checked before.',
    },
    {
      text: 'A library card that says “3 books”',
      heap: 'z',
      because: '“3 books” is a limit: what you may take home. The name on it would be N.',
    },
    {
      text: 'A fingerprint that opens your phone',
      heap: 'n',
      because: 'The phone finds out that it is you. What you may do comes after that.',
    },
    {
      text: 'A file that is “read only”',
      heap: 'z',
      because: 'It says what may be done with the file. It does not ask for a name.',
    },
    {
      text: 'A user name and a password',
      heap: 'n',
      because: 'Both together prove who is there. What that person may do is not said.',
    },
    {
      text: 'A button: “Allow this app to see your photos”',
      heap: 'z',
      because: 'Lina gives a permission. She proved who she is on the page before.',
    },
    {
      text: 'A cinema ticket without a name',
      heap: 'z',
      because: 'Whoever holds it may go in. Nobody asks who it is: a bearer token works like that.',
    },
    {
      text: 'A voice on the phone: “Hello, it is me, your mother”',
      heap: 'n',
      because: 'You know her by her voice. What she may ask for is another matter.',
    },
    {
      text: 'A sign: “Staff only”',
      heap: 'z',
      because: 'It is a rule about who may go in. How staff are recognised is N, and is not on the sign.',
    },
  ],
}
