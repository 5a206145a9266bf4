/** Whether this is the single file, which a double-click opens: no server, no other file, its routes behind the `#`. */
export const inFile = import.meta.env.MODE === 'file'

/** The site's folder without a slash at its end; the file needs none. */
export const siteBase = inFile ? '' : import.meta.env.BASE_URL.replace(/\/$/, '')

/** Where the site has the single file. */
export const filePath = `${siteBase}/tokenwalk.html`
