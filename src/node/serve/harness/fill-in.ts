import type { Button, Form } from './html-forms.ts'

/** What the person at a browser knows and wants. Each thing is typed once: a page that asks again has refused it. */
export interface Person {
  username: string
  password: string
  decide: 'approve' | 'deny'
  /** The code that a device shows. */
  userCode?: string
}

export interface Filled {
  method: string
  action: string
  values: URLSearchParams
}

const no = /\b(deny|denied|cancel|abort|reject|decline|refuse|no)\b/i

/** Fills in the form that comes first: one that goes to a client, the login, a code, else the consent. */
export function fillIn(
  forms: readonly Form[],
  person: Person,
  isClient: (action: string) => boolean,
): Filled | undefined {
  const toClient = forms.find(({ action }) => isClient(action))
  if (toClient) return filled(toClient, {})
  const login = forms.find(({ fields }) => fields.some(({ type }) => type === 'password'))
  if (login) return person.password === '' ? undefined : logIn(login, person)
  const code = forms.find(({ fields }) => fields.some(({ type }) => type === 'text'))
  if (code) return person.userCode === undefined ? undefined : typeCode(code, person)
  const consent = forms.find(({ buttons }) =>
    buttons.some((button) => isNo(button) === (person.decide === 'deny')),
  )
  return consent && filled(consent, {}, person.decide)
}

function logIn(form: Form, person: Person): Filled {
  const values: Record<string, string> = {}
  for (const { name, type } of form.fields) {
    if (type === 'password') values[name] = person.password
    if (type === 'text' || type === 'email') values[name] = person.username
  }
  person.password = ''
  return filled(form, values, 'approve')
}

function typeCode(form: Form, person: Person): Filled {
  const field = form.fields.find(({ type }) => type === 'text')
  const values = { [field?.name ?? '']: person.userCode ?? '' }
  delete person.userCode
  return filled(form, values, 'approve')
}

function filled(
  { method, action, fields, buttons }: Form,
  typed: Readonly<Record<string, string>>,
  decide?: Person['decide'],
): Filled {
  const values = new URLSearchParams()
  for (const { name, type, value, checked } of fields) {
    const left = (type === 'radio' || type === 'checkbox') && !checked
    if (!left) values.append(name, typed[name] ?? value)
  }
  const button = decide && buttons.find((one) => isNo(one) === (decide === 'deny'))
  if (button && button.name !== '') values.append(button.name, button.value)
  return { method, action, values }
}

function isNo({ name, value, text }: Button): boolean {
  return no.test(`${text} ${name} ${value}`)
}
