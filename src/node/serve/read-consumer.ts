import type { Json } from '#protocol/jwt.ts'
import { objectOf, optionalText, textOf } from './read-fields.ts'

/** A client of OAuth 1.0a and the secret it signs with (RFC 5849 1.1). */
export interface Consumer {
  consumer_key: string
  consumer_secret: string
  client_name: string
}

/** One of `oauth1`: { consumer_key, consumer_secret, client_name? }. */
export function readConsumer(value: Json): Consumer {
  const entry = objectOf(value)
  const key = textOf(entry, 'consumer_key')
  return {
    consumer_key: key,
    consumer_secret: textOf(entry, 'consumer_secret'),
    client_name: optionalText(entry, 'client_name') ?? key,
  }
}
