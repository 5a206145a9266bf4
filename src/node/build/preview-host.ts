import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { Connect } from 'vite'

/**
 * Answers in `vite preview` as a static host would: the index.html of a folder, the 404.html for what is not there.
 * @param dist the built site, an absolute path
 * @param base where it is published, with a slash at both ends
 */
export function previewHost(dist: string, base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    const path = pathOf(request.url)
    if (`${path}/` === base) return response.writeHead(302, { location: base }).end()
    if (!path?.startsWith(base)) return answer(404)
    const file = resolve(dist, `./${path.slice(base.length)}`)
    if (file !== dist && !file.startsWith(dist + sep)) return answer(404)
    if (isFile(file)) return next()
    return isFile(join(file, 'index.html')) ? answer(200, join(file, 'index.html')) : answer(404)

    function answer(status: 200 | 404, from = join(dist, '404.html')) {
      response.writeHead(status, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
      })
      response.end(request.method === 'HEAD' ? undefined : readFileSync(from))
    }
  }
}

function pathOf(url = '/'): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ''))
  } catch {
    return undefined
  }
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}
