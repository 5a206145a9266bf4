import { encode } from 'uqr'
import { say } from './say.ts'

interface Props {
  text: string
  /** In place of its size and ground on a page. */
  className?: string
}

/** A text as a QR code, dark on light in every theme: not every camera reads the reverse. */
export function QrCode({ text, className = 'size-56 flex-none rounded-lg bg-[#fff]' }: Props) {
  const { data, size } = encode(text, { ecc: 'L', border: 4 })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      role="img"
      aria-label={say('qr')}
      viewBox={`0 0 ${size} ${size}`}
      className={className}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="#000" />
    </svg>
  )
}
