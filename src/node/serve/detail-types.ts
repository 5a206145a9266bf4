import type { DetailType } from '#servers/authorization/rar-types.ts'

/** What `authorization_details` may ask for here (RFC 9396 2.2): the common fields, and for a print what to print. */
export const detailTypes: Readonly<Record<string, DetailType>> = {
  photo_access: {
    meaning: 'use your photos',
    fields: {
      locations: 'texts',
      actions: 'texts',
      datatypes: 'texts',
      identifier: 'text',
      privileges: 'texts',
    },
    required: [],
  },
  photo_print: {
    meaning: 'print photos for you',
    fields: { locations: 'texts', actions: 'texts', identifier: 'text', album: 'text', copies: 'any' },
    required: ['album'],
    actions: ['print'],
  },
}
