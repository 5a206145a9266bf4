import { Line } from './line.ts'

export type Task = (line: Line) => Promise<void>

/** How many go on side by side. */
const side = 16

/** Until a server's code is compiled for what it does all the time: so many tasks, not so many seconds. */
const warm = 3000

/** Does a task until the server is warm. */
export async function warmUp(port: number, task: Task): Promise<void> {
  await repeat(port, task, (done) => done >= warm)
}

/** How often a task is done in a second, by several lines to one server at once, for so many seconds. */
export async function rate(port: number, seconds: number, task: Task): Promise<number> {
  const began = performance.now()
  const end = began + seconds * 1000
  const done = await repeat(port, task, () => performance.now() >= end)
  return (done * 1000) / (performance.now() - began)
}

async function repeat(port: number, task: Task, isOver: (done: number) => boolean): Promise<number> {
  const lines = Array.from({ length: side }, () => new Line(port))
  let done = 0
  await Promise.all(
    lines.map(async (line) => {
      while (!isOver(done)) {
        await task(line)
        done++
      }
    }),
  )
  for (const line of lines) line.close()
  return done
}
