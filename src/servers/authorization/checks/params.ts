import type { Pair } from '#protocol/pairs.ts'

/** Request parameters by name. One without a value counts as omitted (RFC 6749 3.1, 3.2). */
export class Params {
  readonly #byName = new Map<string, string[]>()

  constructor(pairs: readonly Pair[]) {
    for (const [name, value] of pairs) {
      if (value === '') continue
      const values = this.#byName.get(name)
      if (values) values.push(value)
      else this.#byName.set(name, [value])
    }
  }

  /** The first value, or undefined. */
  get(name: string): string | undefined {
    return this.#byName.get(name)?.[0]
  }

  /** The value if it stands there exactly once. */
  once(name: string): string | undefined {
    const values = this.#byName.get(name)
    return values?.length === 1 ? values[0] : undefined
  }

  /** Every value, in order. */
  all(name: string): readonly string[] {
    return this.#byName.get(name) ?? []
  }

  /** Everything, by name. */
  pairs(): Pair[] {
    return [...this.#byName].flatMap(([name, values]) => values.map((value): Pair => [name, value]))
  }

  has(name: string): boolean {
    return this.#byName.has(name)
  }

  /** Names that stand there more than once. `resource` may (RFC 8707 2), and those that `may` says. */
  repeated(...may: readonly string[]): string[] {
    return [...this.#byName]
      .filter(([name, values]) => values.length > 1 && name !== 'resource' && !may.includes(name))
      .map(([name]) => name)
  }
}
