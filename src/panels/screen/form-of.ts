import type { Pair } from '#protocol/pairs.ts'

/** Names a form, the button that sent it included, as pairs in the order of the page; a chosen file is left out. */
export function pairsOf(data: Iterable<readonly [string, FormDataEntryValue]>): Pair[] {
  return [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
}

/** Where a form goes, as its page wrote it: the button's own action, the form's, or '' for the page itself. */
export function actionOf(form: Element, submitter: Element | null): string {
  return submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? ''
}
