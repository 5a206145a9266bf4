import { fromBase64url } from '#protocol/bytes.ts'
import type { StoredDevice } from './stored-tokens.ts'
import type { Deps } from './types.ts'

/** Consonants only, so that no word comes out (RFC 8628 6.1). Eight of them are 34.5 bits (5.1). */
const letters = 'BCDFGHJKLMNPQRSTVWXZ'
const length = 8

/** A user code that no other device has: letters only, as it is compared. */
export function newUserCode(deps: Deps, deviceCode: string): string {
  for (;;) {
    const bytes = fromBase64url(deps.random('user_code', deviceCode)) ?? new Uint8Array()
    // 240 is the last multiple of 20 in a byte: beyond it, the first letters would come up more often.
    const code = [...bytes].filter((byte) => byte < 240).map((byte) => letters[byte % 20])
    const text = code.slice(0, length).join('')
    if (text.length === length && deviceOf(deps, text) === undefined) return text
  }
}

/** How a person reads it: `WDJB-MJHT`. */
export function spelled(userCode: string): string {
  return `${userCode.slice(0, 4)}-${userCode.slice(4)}`
}

/** The device that shows this code; capitals, blanks and punctuation make no difference (RFC 8628 6.1). */
export function deviceOf({ store }: Pick<Deps, 'store'>, typed: string): StoredDevice | undefined {
  const bare = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return [...store.devices.values()].find(({ userCode }) => userCode === bare)
}

/** Whether the user of this device can still decide. */
export function isOpen({ now, config, switches }: Deps, device: StoredDevice): boolean {
  const fresh = now < device.createdAt + config.lifetimes.deviceCode
  return device.state === 'waiting' && (fresh || switches['CK-DEV-EXPIRED'] === 'off')
}
