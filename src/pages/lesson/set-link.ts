/**
 * The link that opens a lesson elsewhere. `page` is the whole address of /set: on a site the line stands behind its #, so
 * that no server is told of it; in the single file, whose route is behind the #, it is a part of the route.
 */
export function setLink(page: string, line: string): string {
  return page.includes('#') ? `${page}/${line}` : `${page}#set=${line}`
}
