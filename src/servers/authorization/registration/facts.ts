import { type HttpRequest, header, mediaType } from '#network/http.ts'
import { type JsonObject, parseObject } from '#protocol/jwt.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { textOf, usesOf } from './metadata.ts'

export interface RegistrationFacts {
  request: HttpRequest
  deps: Deps
  /** Undefined where the body is no JSON object. */
  metadata: JsonObject | undefined
}

/** Reads a registration (RFC 7591 3.1). Nothing is judged here. */
export function registrationFacts(request: HttpRequest, deps: Deps): RegistrationFacts {
  const isJson = mediaType(request) === 'application/json'
  return { request, deps, metadata: isJson ? parseObject(request.body) : undefined }
}

/** The metadata after the check that there is some. */
export function said({ metadata }: RegistrationFacts): JsonObject {
  return metadata ?? {}
}

/** The initial access token that came along (RFC 7591 3). */
export function initialToken({ request }: RegistrationFacts): string | undefined {
  return /^bearer +([A-Za-z0-9\-._~+/]+=*)$/i.exec(header(request, 'authorization') ?? '')?.[1]
}

/** Basic where nothing is said (RFC 7591 2). */
export function methodOf(facts: RegistrationFacts): string {
  return textOf(said(facts), 'token_endpoint_auth_method', 'client_secret_basic')
}

/** What decides which redirect URIs are good enough. */
export function kindOf(facts: RegistrationFacts): { native: boolean; frontTokens: boolean } {
  const { responses } = usesOf(said(facts))
  return {
    native: textOf(said(facts), 'application_type', 'web') === 'native',
    frontTokens: responses.some((type) => /\b(?:id_token|token)\b/.test(type)),
  }
}
