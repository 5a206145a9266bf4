import { later, useLater } from '#ui/later.ts'
import type { SignatureProps } from './types.ts'

/** Hashing, and words that only OAuth 1.0 needs: a chunk of its own. */
const signatureView = later(async () => (await import('./SignatureView.tsx')).SignatureView)

/** The signature of a request piece by piece, in the room that it will take once it has come. */
export function Signature(props: SignatureProps) {
  const View = useLater(signatureView, true)
  return View ? <View {...props} /> : <div aria-busy="true" className="min-h-[40rem]" />
}
