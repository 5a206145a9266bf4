/** The cookies of one browser, by host, path and name. (Ports and schemes do not part cookies: RFC 6265 8.5.) */
export class Cookies {
  readonly #kept = new Map<string, { host: string; path: string; line: string }>()

  /** The Cookie header of a request, '' for none; the longer path first (RFC 6265 5.4). */
  for({ hostname, pathname }: URL): string {
    return [...this.#kept.values()]
      .filter(
        ({ host, path }) =>
          host === hostname && (path === pathname || pathname.startsWith(path.replace(/\/?$/, '/'))),
      )
      .sort((a, b) => b.path.length - a.path.length)
      .map(({ line }) => line)
      .join('; ')
  }

  take({ hostname, pathname }: URL, lines: readonly string[]): void {
    for (const whole of lines) {
      const [line = '', ...rest] = whole.split(';').map((text) => text.trim())
      const attributes = new Map(
        rest.map((text) => [text.split('=')[0]?.toLowerCase(), text.split('=').slice(1).join('=')]),
      )
      const path = attributes.get('path') ?? (pathname.replace(/\/[^/]*$/, '') || '/')
      const key = `${hostname} ${path} ${line.split('=')[0]}`
      if (Number(attributes.get('max-age') ?? 1) <= 0) this.#kept.delete(key)
      else this.#kept.set(key, { host: hostname, path, line })
    }
  }
}
