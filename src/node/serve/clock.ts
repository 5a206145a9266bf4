/** Real time in whole seconds since the epoch, which tests may move forward (`--test-clock`). */
export class Clock {
  #ahead = 0

  now(): number {
    return Math.floor(Date.now() / 1000) + this.#ahead
  }

  /** Moves the clock on by this many seconds; back is never asked for, since tokens would come alive again. */
  forward(seconds: number): void {
    this.#ahead += seconds
  }

  reset(): void {
    this.#ahead = 0
  }
}
