import type { HttpRequest } from '#network/http.ts'
import type { SigningSecrets } from '#trace/views.ts'

export interface SignatureProps {
  /** As it was sent, with whatever was changed. */
  request: HttpRequest
  secrets: SigningSecrets
}
