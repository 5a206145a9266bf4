import type { Pair } from '#protocol/pairs.ts'
import { partsOf } from './http.ts'
import type { UserAgent } from './user-agent.ts'

// The only pages in this little internet are those of our own servers, which write their forms in one way.
const hidden = /<input type="hidden" name="([^"]*)" value="([^"]*)">/g
const action = /<form[^>]* action="([^"]*)"/

/** The hidden fields of a page's form, which the browser sends along without being asked. */
export function hiddenFields(html: string): Pair[] {
  return hiddenInputs(html).map(({ name, value }) => [name, value])
}

/** The same with the place of each in the text, as offsets in characters. */
export function hiddenInputs(html: string): { name: string; value: string; start: number; end: number }[] {
  return [...html.matchAll(hidden)].map((found) => {
    const [whole, name = '', value = ''] = found
    return {
      name: unescapeHtml(name),
      value: unescapeHtml(value),
      start: found.index,
      end: found.index + whole.length,
    }
  })
}

const field = /<(?:input|button)\b([^>]*)>/g

/** The fields of a page's form that are left to the person: what she types, and the names of its buttons. */
export function fieldNames(html: string): string[] {
  const names = [...html.matchAll(field)].flatMap(([, rest = '']) => {
    const name = / name="([^"]*)"/.exec(rest)?.[1]
    return name === undefined || rest.includes('type="hidden"') ? [] : [name]
  })
  return [...new Set(names)]
}

/** The action of a page's form as it is written there; undefined for a page without a form that names one. */
export function formAction(html: string): string | undefined {
  const path = action.exec(html)?.[1]
  return path === undefined ? undefined : unescapeHtml(path)
}

/** Where the form of the open page is sent: its action, on the page's own host where it names none, else the page itself. */
export function formTarget({ html, url }: UserAgent): string {
  const target = formAction(html)
  const { scheme, host } = partsOf(url)
  if (target === undefined) return url
  return target.startsWith('/') ? `${scheme}://${host}${target}` : target
}

function unescapeHtml(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => characterOf(Number(code)))
}

/** A learner can write any number into a page: what is no character becomes U+FFFD, as HTML's parser has it. */
function characterOf(code: number): string {
  const exists = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return exists ? String.fromCodePoint(code) : '\uFFFD'
}
