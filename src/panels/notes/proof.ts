import type { Shelf } from './annotation.ts'
import { proofAnswers, proofHeaders } from './proof.en.ts'

/** Tokens that are tied to a key (DPoP). */
export const shelves: readonly Shelf[] = [
  { part: 'header', leg: 'request', notes: proofHeaders },
  { part: 'header', leg: 'response', notes: proofAnswers },
  { part: 'json', notes: { 'token_type=DPoP': proofAnswers['token_type=DPoP'] } },
]
