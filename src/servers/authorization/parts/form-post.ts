import { formPost as send } from '#servers/authorization/pages/form-post.ts'
import type { ServerPart } from '#servers/authorization/part.ts'

/** Answers by POST (OAuth 2.0 Form Post Response Mode). None reaches an app's own scheme. */
export const formPost: ServerPart = {
  responseMode: { name: 'form_post', reaches: (redirectUri) => /^https?:/.test(redirectUri), send },
}
