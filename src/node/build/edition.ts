import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '#network/mirror/offline/edition.ts'

/** What is kept for a day without a network: no pictures of pages, which only other sites show, and no pages. */
const wanted = /^(?:assets\/.*\.(?:js|css|woff2|svg|json)|icon\.svg|manifest\.webmanifest|icons\/.*)$/

/**
 * Looks through a built site, and writes the one page in which every address can be opened without a network: the
 * pages of all addresses would be some ten megabytes, and the script draws them all.
 * @param folder the built site
 */
export function editionOf(folder: string): Edition {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => wanted.test(file))
    .sort()
  const page = withoutContent(readFileSync(join(folder, '404.html'), 'utf8'))
  const shell = `assets/shell-${hash(page)}.txt`
  writeFileSync(join(folder, shell), page)
  const changing = files.filter((file) => !file.startsWith('assets/'))
  const all = [shell, ...files, ...changing.map((file) => hash(readFileSync(join(folder, file))))]
  return { name: hash(all.join('\n')), shell, files }
}

/** As a page stands before its script has drawn it. */
function withoutContent(page: string): string {
  const empty = page
    .replace(/<div id="root">[\s\S]*<\/div>(?=\s*<\/body>)/, '<div id="root"></div>')
    .replace(/<title>[^<]*<\/title>/, '<title>Tokenwalk</title>')
  if (empty === page || empty.includes('<h1')) throw new Error('404.html has no root to be emptied.')
  return empty
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}
