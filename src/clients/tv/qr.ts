import { utf8 } from '#protocol/bytes.ts'

// ISO/IEC 18004, the one size that fits an address with a user code: version 4, error correction L, mask 0.
const size = 33
const dataBytes = 80
const checkBytes = 20
/** Level L and mask 0, with their own error correction (ISO/IEC 18004 7.9). */
const format = '111011111000100'

/** The squares of a QR code, row by row, dark is true; undefined for a text that is too long for it (78 bytes). */
export function qrCode(text: string): boolean[][] | undefined {
  const bytes = utf8(text)
  if (bytes.length > dataBytes - 2) return undefined
  const data = codewords(bytes)
  const bits = [...data, ...checkWords(data)].flatMap((byte) => bitsOf(byte, 8))
  const fixed = functionSquares()
  let n = 0
  return zigzag().reduce(
    (squares, [row, column]) => {
      const line = squares[row]
      // The seven squares that are left over at the end are light before the mask.
      if (line && fixed[row]?.[column] === undefined)
        line[column] = (bits[n++] === 1) !== ((row + column) % 2 === 0)
      return squares
    },
    fixed.map((line) => line.map((dark) => dark ?? false)),
  )
}

function bitsOf(value: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => (value >> (count - 1 - at)) & 1)
}

/** Mode "bytes", their number, they themselves, an end, and filling (7.4). */
function codewords(bytes: Uint8Array): number[] {
  const bits = [
    ...bitsOf(4, 4),
    ...bitsOf(bytes.length, 8),
    ...[...bytes].flatMap((byte) => bitsOf(byte, 8)),
    ...bitsOf(0, 4),
  ]
  const words = Array.from({ length: bits.length / 8 }, (_, at) =>
    bits.slice(8 * at, 8 * at + 8).reduce((word, bit) => 2 * word + bit, 0),
  )
  return Array.from({ length: dataBytes }, (_, at) => words[at] ?? ((at - words.length) % 2 === 0 ? 236 : 17))
}

/** A product in the field of 256 elements whose polynomial is 285 (7.5.2). */
function times(a: number, b: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ (product >> 7 ? 285 : 0)
    if ((b >> bit) & 1) product ^= a
  }
  return product
}

/** The remainder of Reed and Solomon's division: what lets a reader mend a tenth of the code. */
function checkWords(data: readonly number[]): number[] {
  let generator = [1]
  for (let n = 0, root = 1; n < checkBytes; n++, root = times(root, 2)) {
    const factor = root
    generator = [...generator, 0].map((word, at) => word ^ times(generator[at - 1] ?? 0, factor))
  }
  return data.reduce<number[]>(
    (rest, word) => {
      const lead = word ^ (rest[0] ?? 0)
      return [...rest.slice(1), 0].map((old, at) => old ^ times(generator[at + 1] ?? 0, lead))
    },
    Array.from({ length: checkBytes }, () => 0),
  )
}

/** The squares that do not depend on the text; undefined where the text goes. */
function functionSquares(): (boolean | undefined)[][] {
  const squares = Array.from({ length: size }, () =>
    Array.from({ length: size }, (): boolean | undefined => undefined),
  )
  const set = (row: number, column: number, dark: boolean) => {
    const line = squares[row]
    if (line && column >= 0 && column < size) line[column] = dark
  }
  for (let n = 8; n < size - 8; n++) {
    set(6, n, n % 2 === 0)
    set(n, 6, n % 2 === 0)
  }
  const ring = (row: number, column: number, reach: number, light: readonly number[]) => {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        set(row + dy, column + dx, !light.includes(Math.max(Math.abs(dy), Math.abs(dx))))
      }
    }
  }
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    ring(row, column, 4, [2, 4])
  ring(size - 7, size - 7, 2, [1])
  for (const [n, bit] of [...format].entries()) {
    const dark = bit === '1'
    if (n < 8) set(8, n < 6 ? n : n + 1, dark)
    else set(n === 8 ? 7 : 14 - n, 8, dark)
    if (n < 7) set(size - 1 - n, 8, dark)
    else set(8, size - 15 + n, dark)
  }
  set(size - 8, 8, true)
  return squares
}

/** The order in which the text fills the squares: columns in pairs from the right, up and down in turn (7.7.3). */
function zigzag(): [row: number, column: number][] {
  const rights = Array.from({ length: (size - 1) / 2 }, (_, n) => size - 1 - 2 * n).map((right) =>
    right <= 6 ? right - 1 : right,
  )
  return rights.flatMap((right, n) =>
    Array.from({ length: size }, (_, at) => (n % 2 === 0 ? size - 1 - at : at)).flatMap(
      (row): [number, number][] => [
        [row, right],
        [row, right - 1],
      ],
    ),
  )
}
