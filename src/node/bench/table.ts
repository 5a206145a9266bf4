/** One line of the table. */
export interface Figure {
  name: string
  target: string
  measured: string
  /** Left out where a line has no target and only explains another. */
  met?: boolean
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

/** Milliseconds as the table has them; of few, two decimals. */
export function ms(number: number): string {
  return `${number.toFixed(number < 10 ? 2 : 1)} ms`
}

/** Prints the figures as one table, columns aligned. */
export function print(figures: readonly Figure[]): void {
  const rows = [
    ['figure', 'target', 'measured', 'verdict'],
    ...figures.map(({ name, target, measured, met }) => [
      name,
      target,
      measured,
      met === undefined ? '' : met ? 'met' : 'MISSED',
    ]),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '))
  console.log(`\n${lines.join('\n')}\n`)
}
