import type { Plugin } from 'vite'

/**
 * Tells the browser that most functions of these scripts are called as soon as they are loaded (V8's explicit compile
 * hints). It then compiles them off the main thread while they come over the network, instead of one by one, each when
 * it is first called, in the way of the first paint. For other engines it is a comment.
 */
export function eagerPlugin({ modules }: { modules: readonly RegExp[] }): Plugin {
  return {
    name: 'tokenwalk:eager',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // It has to stand first: after the minifier, which takes comments away, and after Vite's own first line.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue
          const ids = file.moduleIds.map((id) => id.replaceAll('\\', '/'))
          if (modules.some((wanted) => ids.some((id) => wanted.test(id))))
            file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
        }
      },
    },
  }
}
