/** Hands a file to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The download has begun, but not every browser has read the address yet.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
