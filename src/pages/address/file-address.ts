/** An address inside the single file: what `location` tells apart on the site. */
export interface FileAddress {
  /** `/flow/pkce-login/step/3` */
  path: string
  /** `?row=4`, or empty */
  search: string
  /** `#access-token`, or empty */
  hash: string
}

/**
 * Reads an address behind the `#` of the file: `#/compare/openid?row=4`, `#/glossary#access-token`. Without a route it
 * is the home page.
 * @param text `location.hash`
 */
export function fileAddress(text: string): FileAddress {
  const [, path = '', search = '', hash = ''] = /^#?([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(text) ?? []
  return { path: path.startsWith('/') ? path : `/${path}`, search, hash }
}
