/** Why web apps with a session check. */
export const cookieNotes: Readonly<Record<string, string>> = {
  'CK-FORM-STATE':
    'Stops login CSRF: any site can post a form here. Only the browser that began has this cookie.',
  'CK-IDT-CAME': 'Without an ID token the app does not know who logged in. It must not guess.',
  'CK-COOKIE-SESSION': 'The cookie is the key to Lina’s session. An unknown or old one opens nothing.',
  'CK-OWN-ORDER':
    'A session says who somebody is, not what is theirs. Without this check, changing a number shows another person’s order.',
  'CK-BFF-CSRF':
    'The browser adds the cookie by itself, also for Mallory’s page. Her form cannot set this header.',
  'CK-BFF-FRESH':
    'The BFF knows when its token ends. It gets a new one before the API has to say no, and Lina sees nothing of it.',
  'CK-BFF-ALLOWLIST':
    'Stops a changed target: the backend would send Lina’s access token to Mallory’s server.',
}
