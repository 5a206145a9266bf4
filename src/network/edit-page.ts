import { escapeHtml } from '#protocol/html.ts'
import type { Edit } from './edit.ts'
import { hiddenInputs } from './page-form.ts'

/**
 * Changes one hidden field of a page's form: sets its value, takes it out, or adds one behind the last. All other bytes
 * stay as they were. Undefined where the page has no such field, or none at all to add to.
 */
export function editHiddenField(
  html: string,
  { op, name = '', nth = 0, value = '' }: Edit,
): string | undefined {
  if (name === '') return undefined
  const inputs = hiddenInputs(html)
  const made = `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`
  const one = op === 'add' ? inputs.at(-1) : inputs.filter((input) => input.name === name)[nth]
  if (one === undefined) return undefined
  const [before, after] = [html.slice(0, one.start), html.slice(one.end)]
  if (op === 'add') return `${html.slice(0, one.end)}\n${made}${after}`
  return op === 'remove' ? before + after : before + made + after
}
