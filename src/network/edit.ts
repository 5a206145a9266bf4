/**
 * One change of a message by the learner, before it is sent. `nth` counts values of the same name from 0.
 * `swap` takes another token or code from the drawer: `value` is then the drawer's id.
 */
export interface Edit {
  message: string
  leg: 'request' | 'response'
  part: 'method' | 'url' | 'query' | 'header' | 'cookie' | 'form' | 'json' | 'claim' | 'status' | 'body'
  op: 'set' | 'add' | 'remove' | 'swap'
  name?: string
  nth?: number
  value?: string
}
