/** A form of a page without scripts, as far as our own pages and those of other simple servers need it. */
export interface Form {
  method: string
  /** '' where it posts to its own page. */
  action: string
  fields: readonly Field[]
  /** What submits it. */
  buttons: readonly Button[]
}

interface Field {
  name: string
  type: string
  value: string
  /** Radios and checkboxes go along only when they are checked. */
  checked: boolean
}

export interface Button {
  name: string
  value: string
  text: string
}

/** The forms of a page. */
export function formsOf(html: string): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gis)].map(([, head = '', inside = '']) => {
    const { method = 'get', action = '' } = attributes(head)
    const inputs = [...inside.matchAll(/<input\b([^>]*)>/gi)].map(([, text = '']) => attributes(text))
    return {
      method: method.toLowerCase(),
      action,
      fields: inputs.filter(isField).map(field),
      buttons: buttons(inside, inputs),
    }
  })
}

/** The words of a page. */
export function textOf(html: string): string {
  const bare = html.replaceAll(/<(style|script)\b.*?<\/\1>/gis, '').replaceAll(/<[^>]+>/g, ' ')
  return decoded(bare).replaceAll(/\s+/g, ' ').trim()
}

type Attributes = Readonly<Record<string, string>>

const pushes = ['submit', 'button', 'image', 'reset']

function isField({ type = 'text', name }: Attributes): boolean {
  return name !== undefined && !pushes.includes(type.toLowerCase())
}

function field({ name = '', type = 'text', value, checked }: Attributes): Field {
  const kind = type.toLowerCase()
  return {
    name,
    type: kind,
    value: value ?? (kind === 'checkbox' ? 'on' : ''),
    checked: checked !== undefined,
  }
}

function buttons(inside: string, inputs: readonly Attributes[]): Button[] {
  const written = [...inside.matchAll(/<button\b([^>]*)>(.*?)<\/button>/gis)]
    .map(([, head = '', content = '']) => ({ ...attributes(head), text: textOf(content) }) as Attributes)
    .filter(({ type = 'submit' }) => type.toLowerCase() === 'submit')
  const older = inputs.filter(({ type = '' }) => type.toLowerCase() === 'submit')
  return [...written, ...older].map(({ name = '', value = '', text = value }) => ({ name, value, text }))
}

function attributes(text: string): Attributes {
  const found = text.matchAll(/([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)
  return Object.fromEntries(
    [...found].map(([, name = '', a, b, c]) => [name.toLowerCase(), decoded(a ?? b ?? c ?? '')]),
  )
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, x?: string, d?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole
      return String.fromCodePoint(x ? Number.parseInt(x, 16) : Number(d))
    },
  )
}
