/** The colours of method, address and parameters, in the pieces and in the text that is made of them. */
export const tones = { method: 'text-code', url: 'text-access-token', parameters: 'text-refresh-token' }

const inOrder = Object.values(tones)

/** The base string in the colours of its three pieces: what was encoded once more can still be told apart. */
export function BaseText({ text }: { text: string }) {
  return text.split('&').map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: three pieces in their fixed places
    <span key={index}>
      {index > 0 && <strong className="text-ink">&amp;</strong>}
      <span className={inOrder[index]}>{part}</span>
    </span>
  ))
}
