// RFC 3986 4.3: a scheme, no fragment; only characters that may stand in a Location header.
const absolute = /^([A-Za-z][A-Za-z0-9+.-]*):[\x21\x24-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e]+$/
/** Schemes that run code or read files in place of leading somewhere. */
const never = ['javascript', 'data', 'vbscript', 'file', 'blob', 'about', 'view-source']

/** Whether the user may be sent there: an absolute URI without a fragment, or `oob` (RFC 5849 2.1). */
export function isCallback(text: string): boolean {
  const scheme = absolute.exec(text)?.[1]?.toLowerCase()
  if (text === 'oob') return true
  if (scheme === undefined || never.includes(scheme)) return false
  return !scheme.startsWith('http') || /^https?:\/\/[^/?]/i.test(text)
}
