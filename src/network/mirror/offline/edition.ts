/** What the build tells the worker of the edition of the site that it belongs to. */
export interface Edition {
  /** A hash of all that is in it. */
  name: string
  /** A page without content, in which every address can be opened. From the worker's scope, as the rest. */
  shell: string
  /** What is kept beside it: scripts, fonts, icons. A name below `assets/` holds the hash of what is in the file. */
  files: readonly string[]
}

/** Put in by the build (worker-plugin.ts); in development nothing is kept. */
declare const __EDITION__: Edition | undefined

/** The edition of this worker. */
export const edition: Edition | undefined = typeof __EDITION__ === 'undefined' ? undefined : __EDITION__

/** The name of the cache of an edition. Other sites may share the origin, and other folders of it hold this one, too. */
export function cacheName(scope: string, name: string): string {
  return `${cachePrefix(scope)}${name}`
}

/** How the names of all our caches begin. */
export function cachePrefix(scope: string): string {
  return `tokenwalk ${new URL(scope).pathname} `
}

/** Whether a file of that name never changes. */
export function isImmutable(file: string): boolean {
  return file.startsWith('assets/')
}
