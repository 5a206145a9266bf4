/** What a page with a server of its own does without the network. */
export const studioActs = {
  loads: 'The page’s script starts in the browser. Its memory is empty.',
} satisfies Readonly<Record<string, string>>

/** By the machine's state: what happened where such a page left the plain way. */
export const studioEndings = {
  sessionUnclear:
    'The page cannot use this answer. It does not know whether somebody is logged in, and does nothing more.',
  pageLost:
    'Lina has her session, but not her page. She can load the page again: the cookie is in her browser.',
} satisfies Readonly<Record<string, string>>
