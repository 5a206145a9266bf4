// Stands in for the packages of noble in the benchmark's build: the same functions, which note their calls on demand.
import { p256 as curve } from '@noble/curves/nist.js'
import { hmac as realHmac } from '@noble/hashes/hmac.js'
import { sha1 as oldHash } from '@noble/hashes/legacy.js'
import { sha256 as hash } from '@noble/hashes/sha2.js'

let calls: (() => unknown)[] | undefined

/** Does the work and answers every cryptographic call that was made meanwhile, each ready to be made again. */
export function callsOf(work: () => void): readonly (() => unknown)[] {
  const noted: (() => unknown)[] = []
  calls = noted
  work()
  calls = undefined
  return noted
}

function noting<A extends unknown[], R>(call: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    calls?.push(() => call(...args))
    return call(...args)
  }
}

export const p256 = {
  Point: curve.Point,
  sign: noting(curve.sign),
  verify: noting(curve.verify),
}
export const sha256 = noting((bytes: Uint8Array) => hash(bytes))
export const sha1 = noting((bytes: Uint8Array) => oldHash(bytes))
/** What stands behind the noting ones: hmac needs more of a hash than its call. */
const behind = new Map<unknown, typeof hash | typeof oldHash>([
  [sha256, hash],
  [sha1, oldHash],
])

export const hmac = noting((noted: unknown, key: Uint8Array, message: Uint8Array) =>
  realHmac(behind.get(noted) ?? hash, key, message),
)
