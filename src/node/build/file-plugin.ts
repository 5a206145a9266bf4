import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { withPolicy } from './policy.ts'

const withoutScripts =
  '<noscript>Tokenwalk needs scripts: the servers of its story run in this file. Allow them and open it again.</noscript>'

/** Where a teacher's download names the lesson at which the file opens. */
const lessonSlot = '<meta name="tokenwalk-lesson" content="">'

interface Options {
  /** The name of the one file that is written. */
  fileName: string
  /** The icon of the page, in `public/`. */
  icon: string
  /** The most that the file may weigh (bytes). */
  most: number
}

/**
 * Writes the whole site as one file that a double-click opens: script, styles, fonts and icon inside, and a
 * Content-Security-Policy that lets it ask for nothing. (vite-plugin-singlefile would put the script and the styles in;
 * what is left then, the icon, the policy over what really stands there and the weight, is most of this file.)
 */
export function filePlugin({ fileName, icon, most }: Options): Plugin {
  let config: ResolvedConfig
  return {
    name: 'tokenwalk:file',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        const [script, ...scripts] = Object.values(bundle).filter((file) => file.type === 'chunk')
        const [styles, ...others] = Object.values(bundle).filter((file) => file !== page && file !== script)
        if (page?.type !== 'asset' || script?.type !== 'chunk' || styles?.type !== 'asset')
          return this.error('The build has no page, no script or no styles to make one file of.')
        const rest = [...scripts, ...others].map((file) => file.fileName)
        if (rest.length > 0) return this.error(`One file was wanted, and there is also ${rest.join(', ')}.`)

        const picture = readFileSync(resolve(config.publicDir || config.root, icon), 'utf8')
        const html = withPolicy(
          inlined(String(page.source), {
            icon: `data:image/svg+xml,${encodeURIComponent(picture.replace(/\s*\n\s*/g, ' '))}`,
            styles: String(styles.source).trim(),
            script: script.code.trim(),
          }),
          policy,
        )
        const size = Buffer.byteLength(html)
        const told = `${fileName}: ${(size / 1e6).toFixed(2)} MB of at most ${(most / 1e6).toFixed(0)} MB`
        if (size > most) return this.error(told)
        for (const name of Object.keys(bundle)) delete bundle[name]
        this.emitFile({ type: 'asset', fileName, source: html })
        config.logger.warnOnce(told)
      },
    },
  }
}

/**
 * The page with everything inside that it would ask for. The script stands at the end of the body: it is no longer
 * deferred by being a file.
 */
function inlined(page: string, inside: { icon: string; styles: string; script: string }): string {
  const { icon, styles } = inside
  // In a string, a template or an expression this is the same text, and the page's parser does not see an end in it.
  const script = inside.script.replace(/<\/(?=script)/gi, '<\\/')
  if (styles.includes('</style') || /<!--|\r|\0/.test(script))
    throw new Error('The page’s parser would read the styles or the script otherwise than they are meant.')
  const html = page
    .replace(/<link rel="manifest"[^>]*>\s*|<link rel="apple-touch-icon"[^>]*>\s*/g, '')
    .replace(/(<link rel="icon"[^>]*href=")[^"]*"/, (_all, link) => `${link}${icon}"`)
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${styles}</style>`)
    .replace(/<script type="module"[^>]*src=[^>]*><\/script>\s*/, '')
    .replace('</title>', `</title>\n    ${lessonSlot}`)
    .replace('<div id="root"></div>', () => `<div id="root">${withoutScripts}</div>`)
    .replace('</body>', () => `<script type="module">${script}</script>\n  </body>`)
  const asked = /<(?:link|script|img)\b[^>]*(?:href|src)="(?!data:)[^"]*"/.exec(html.replace(script, ''))
  if (asked) throw new Error(`The file would still ask for another one: ${asked[0]}`)
  return html
}

/**
 * Nothing may be asked for, and of scripts only those run that stand here. Styles may stand anywhere: the frame of the
 * user's screen inherits this policy, and the servers' pages, which a learner may change, bring theirs along.
 */
function policy(inline: readonly string[]): string[] {
  return [
    "default-src 'none'",
    ['script-src', ...inline].join(' '),
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "form-action 'none'",
    "base-uri 'none'",
  ]
}
