/** The parts of a message that can be changed, and what can be done to one. */
export const parts = [
  'method',
  'url',
  'query',
  'header',
  'cookie',
  'form',
  'json',
  'claim',
  'status',
  'body',
] as const
export const ops = ['set', 'add', 'remove', 'swap'] as const

/**
 * One change of a message by the learner, before it is sent. `nth` counts values of the same name from 0.
 * `swap` takes another token or code from the drawer: `value` is then the drawer's id.
 */
export interface Edit {
  message: string
  leg: 'request' | 'response'
  part: (typeof parts)[number]
  op: (typeof ops)[number]
  name?: string
  nth?: number
  value?: string
}
