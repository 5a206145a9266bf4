import type { MisconceptionId } from './ids.ts'

/** A step of a flow: 'pkce-login/7'. */
export type StepName = `${string}/${number}`

/**
 * The steps whose questions the deck asks for a misconception, so that it need not load every flow to find them; the
 * `asks` of each of these questions names it (a test holds that). What stands in no step has a card of its own.
 */
export const questions: Readonly<Partial<Record<MisconceptionId, readonly StepName[]>>> = {
  M01: ['auth-code-login/2', 'auth-code-api/1'],
  M02: ['auth-code-login/1', 'classic-oauth1/5', 'device-api/1'],
  M03: ['classic-oauth1/1'],
  M04: ['classic-oauth1/3'],
  M05: ['spa-cookies/3'],
  M06: ['classic-oauth1/7', 'classic-oauth1/11', 'device-api/10'],
  M07: ['classic-oauth1/2', 'classic-oauth1/7'],
  M08: ['auth-code-api/8', 'classic-oauth1/9'],
  M10: ['pkce-login/6', 'classic-oauth1/8'],
  M11: ['auth-code-login/5'],
  M13: ['pkce-login/7', 'bff-cookies/3', 'pkce-login/11'],
  M14: ['pkce-login/11', 'pkce-api/3', 'bff-cookies/3'],
  M15: ['pkce-login/2', 'pkce-login/3'],
  M16: ['pkce-login/1', 'auth-code-login/6', 'bff-cookies/1'],
  M17: ['auth-code-api/9', 'auth-code-login/8', 'bff-cookies/9'],
  M18: ['auth-code-login/9', 'implicit-form-post-login/7'],
  M19: ['auth-code-login/8'],
  M21: ['auth-code-login/3'],
  M22: ['auth-code-login/7'],
  M23: ['client-credentials-api/1', 'client-credentials-api/4', 'client-credentials-api/5'],
  M25: ['device-api/1', 'device-api/4', 'device-api/3', 'device-api/7'],
  M26: ['ropc-api/2', 'ropc-api/7', 'ropc-api/3', 'ropc-api/1'],
  M28: ['spa-cookies/7', 'bff-cookies/10', 'bff-cookies/12', 'bff-cookies/7'],
  M29: ['auth-code-api/10', 'classic-oauth1/10', 'refresh-token/4'],
  M30: ['refresh-token/5', 'spa-cookies/10'],
  M31: ['auth-code-api/10'],
  M32: ['auth-code-login/4'],
  M35: ['refresh-token/2'],
  M36: ['implicit-form-post-login/5'],
  M37: ['spa-cookies/9', 'auth-code-api/1'],
  M38: ['pkce-api/9'],
}
